import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { MarkdownText } from './markdown-text.js';
import { readMethod } from './read-method.js';

/** `/methodes/:name`: how is this figure computed? The text is the project's own. */
export function MethodPage({ frame, markdown }: { readonly frame: Frame; readonly markdown: string }) {
  const { sources } = frame.locale.words;
  const method = readMethod(markdown);
  return (
    <Layout
      frame={frame}
      title={method.title}
      purpose={sources.methodPurpose}
      section={null}
      parents={[{ label: sources.title, href: routes.sources }]}
    >
      <article class="prose">
        <MarkdownText tokens={method.tokens} tableCaption={sources.methodTable} />
      </article>
    </Layout>
  );
}
