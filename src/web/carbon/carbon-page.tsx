import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { FigureList } from '../components/figure-list.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { CarbonYearView } from './carbon-view.js';

/** `/carbone`: what did the fleet weigh in a year, and what did keeping it avoid? */
export function CarbonPage({ frame, view }: { readonly frame: Frame; readonly view: CarbonYearView }) {
  const { carbon: words, overview } = frame.locale.words;
  const parents = [{ label: overview.title, href: routes.overview }];
  return (
    <Layout frame={frame} title={words.title} purpose={view.purpose} section="overview" parents={parents}>
      {view.empty === null ? <Year frame={frame} view={view} /> : <EmptyState view={view.empty} />}
    </Layout>
  );
}

function Year({ frame, view }: { readonly frame: Frame; readonly view: CarbonYearView }) {
  const words = frame.locale.words.carbon;
  return (
    <>
      <form class="quick" method="get" action={routes.carbon}>
        <label for="annee">{words.form.year}</label>
        <select id="annee" name="annee">
          {view.years.map(({ value, label }) => (
            <option key={value} value={value} selected={value === view.year}>
              {label}
            </option>
          ))}
        </select>
        <label for="base">{words.form.basis}</label>
        <select id="base" name="base">
          {view.bases.map(({ value, label }) => (
            <option key={value} value={value} selected={value === view.basis}>
              {label}
            </option>
          ))}
        </select>
        <button>{words.form.show}</button>
      </form>
      <h2>{words.figures}</h2>
      <FigureList figures={view.figures} />
      <p>{view.counted}</p>
      <p>{view.leavesOut}</p>
      {view.parts.map((parts) => (
        <DataTable key={parts.caption} {...parts} />
      ))}
      <h2>{words.whatIf}</h2>
      <FigureList figures={view.whatIf} />
    </>
  );
}
