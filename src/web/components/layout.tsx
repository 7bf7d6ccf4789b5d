import type { ComponentChildren } from 'preact';
import type { Frame, Section } from '../frame/frame.js';
import { Breadcrumb, type Crumb } from './breadcrumb.js';
import { PageFooter } from './page-footer.js';
import { TopBar } from './top-bar.js';

type Props = {
  readonly frame: Frame;
  /** the h1, and the title of the window */
  readonly title: string;
  /** one sentence: what the page is for */
  readonly purpose: string;
  readonly section: Section | null;
  /** parents of the page, from the farthest; none on a page of the navigation */
  readonly parents?: readonly Crumb[];
  /** true when the page answers a mistake: the window's title then says so */
  readonly isError?: boolean;
  /** loads prolonge.js, which improves what already works without */
  readonly withScript?: boolean;
  readonly children: ComponentChildren;
};

/** The frame of every page: head, top bar, breadcrumb, title and purpose, content, footer. */
export function Layout({
  frame,
  title,
  purpose,
  section,
  parents = [],
  isError = false,
  withScript = false,
  children,
}: Props) {
  const { words, language } = frame.locale;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${isError ? words.layout.errorTitle(title) : title} – Prolonge`}</title>
        <link rel="stylesheet" href={frame.assetHref('prolonge.css')} />
        <link rel="icon" href={frame.assetHref('favicon.svg')} type="image/svg+xml" />
        {withScript && <script src={frame.assetHref('prolonge.js')} defer />}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.layout.skip}
        </a>
        <TopBar frame={frame} section={section} />
        <main id="content" tabIndex={-1}>
          {parents.length > 0 && <Breadcrumb parents={parents} current={title} label={words.layout.breadcrumb} />}
          <h1>{title}</h1>
          <p class="purpose">{purpose}</p>
          {children}
        </main>
        <PageFooter frame={frame} />
      </body>
    </html>
  );
}
