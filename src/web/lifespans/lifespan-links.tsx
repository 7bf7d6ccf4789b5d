import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

const PAGES = { curves: routes.lifespans, forecast: routes.forecast, backtest: routes.backtest } as const;
export type LifespanPage = keyof typeof PAGES;

/** The pages about service lives, beside each other. */
export const LifespanLinks = ({ frame, current }: { readonly frame: Frame; readonly current: LifespanPage | null }) => {
  const { links, pages } = frame.locale.words.lifeCurves;
  return (
    <nav aria-label={links}>
      <ul class="beside">
        {(Object.keys(PAGES) as LifespanPage[]).map((page) => (
          <li key={page}>
            <a href={PAGES[page]} aria-current={page === current ? 'page' : undefined}>
              {pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
