import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { LifespanLinks } from '../lifespans/lifespan-links.js';
import { ForecastChart } from './forecast-chart.js';
import type { ForecastView } from './forecast-view.js';

/** `/durees/previsions`: how many devices will be renewed in five years, and what would a longer rule spare? */
export function ForecastPage({ frame, view }: { readonly frame: Frame; readonly view: ForecastView }) {
  const { extension, lifeCurves, forecast } = frame.locale.words;
  const parents = [
    { label: extension.title, href: routes.extend },
    { label: lifeCurves.title, href: routes.lifespans },
  ];
  return (
    <Layout frame={frame} title={forecast.title} purpose={view.purpose} section="extend" parents={parents}>
      <LifespanLinks frame={frame} current="forecast" />
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <form class="quick" method="get" action={routes.forecast}>
            <label for="plus">{forecast.longerBy}</label>
            <select id="plus" name="plus">
              {view.choices.map(({ value, label, isChosen }) => (
                <option key={value} value={value} selected={isChosen}>
                  {label}
                </option>
              ))}
            </select>
            <button>{forecast.apply}</button>
          </form>
          {view.findings.map((finding) => (
            <p key={finding}>{finding}</p>
          ))}
          <DataTable {...view.compared} />
          <ForecastChart view={view.chart} />
          {view.notes.map((note) => (
            <p class="hint" key={note}>
              {note}
            </p>
          ))}
          <DataTable {...view.quarters} />
          <DataTable {...view.categories} />
          <p class="actions">
            {view.links.map(({ label, href, download }) => (
              <a key={href} href={href} download={download}>
                {label}
              </a>
            ))}
          </p>
        </>
      )}
    </Layout>
  );
}
