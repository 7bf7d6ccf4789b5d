import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { FigureList } from '../components/figure-list.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { CarbonYearView } from './carbon-view.js';

type Props = { readonly frame: Frame; readonly view: CarbonYearView };

/** `/carbone`: what did the fleet weigh in a year, and what did keeping it avoid? */
export function CarbonPage({ frame, view }: Props) {
  const { carbon: words, overview } = frame.locale.words;
  const parents = [{ label: overview.title, href: routes.overview }];
  return (
    <Layout frame={frame} title={words.title} purpose={view.purpose} section="overview" parents={parents}>
      {view.empty === null ? <Year frame={frame} view={view} /> : <EmptyState view={view.empty} />}
    </Layout>
  );
}

function Year({ frame, view }: Props) {
  const words = frame.locale.words.carbon;
  return (
    <>
      <Asked frame={frame} view={view} />
      <h2>{words.footprintLedger}</h2>
      <FigureList figures={view.figures} />
      <p>{view.otherBasis}</p>
      <p>{view.counted}</p>
      <h2>{words.avoidedLedger}</h2>
      <FigureList figures={view.avoided} />
      <p>
        {words.guards} {view.leavesOut}
      </p>
      <h2>{words.parts}</h2>
      {view.parts.map((parts) => (
        <DataTable key={parts.caption} {...parts} />
      ))}
      <h2>{words.precision}</h2>
      {view.ladders.map((ladder) => (
        <DataTable key={ladder.caption} {...ladder} />
      ))}
      <p>
        {words.ladderNote} <a href={view.models.href}>{view.models.label}</a>
      </p>
      <h2>{words.whatIf}</h2>
      <FigureList figures={view.whatIf} />
      <h2>{words.sources}</h2>
      <ul>
        {view.sources.map(({ link, terms }) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a> {terms}
          </li>
        ))}
      </ul>
      <p>{words.notice}</p>
    </>
  );
}

function Asked({ frame, view }: Props) {
  const { form } = frame.locale.words.carbon;
  return (
    <form class="quick" method="get" action={routes.carbon}>
      <label for="annee">{form.year}</label>
      <select id="annee" name="annee">
        {view.years.map(({ value, label }) => (
          <option key={value} value={value} selected={value === view.year}>
            {label}
          </option>
        ))}
      </select>
      <label for="base">{form.basis}</label>
      <select id="base" name="base">
        {view.bases.map(({ value, label }) => (
          <option key={value} value={value} selected={value === view.basis}>
            {label}
          </option>
        ))}
      </select>
      <button>{form.show}</button>
    </form>
  );
}
