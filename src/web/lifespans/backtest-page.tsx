import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { BacktestView } from './backtest-view.js';
import { LifespanLinks } from './lifespan-links.js';

/** `/durees/verification`: were our forecasts right? */
export function BacktestPage({ frame, view }: { readonly frame: Frame; readonly view: BacktestView }) {
  const { extension, lifeCurves, backtest: words } = frame.locale.words;
  const parents = [
    { label: extension.title, href: routes.extend },
    { label: lifeCurves.title, href: routes.lifespans },
  ];
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section="extend" parents={parents}>
      <LifespanLinks frame={frame} current="backtest" />
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          {view.summary !== '' && <p>{view.summary}</p>}
          {view.years.map((year) => (
            <section key={year.title}>
              <h2>{year.title}</h2>
              {year.rows.length > 0 && (
                <DataTable caption={year.title} captionHidden columns={year.columns} rows={year.rows} />
              )}
              {year.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </section>
          ))}
          <p>{words.reading}</p>
          <p>
            <a href={view.method.href}>{view.method.label}</a>
          </p>
        </>
      )}
    </Layout>
  );
}
