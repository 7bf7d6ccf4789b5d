import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { CurveChart } from './curve-chart.js';
import type { LifeCurveView } from './life-curve-view.js';
import { LifespanLinks } from './lifespan-links.js';

/** `/durees/:category` and one model of it: the curve, its numbers, and what they mean. */
export const LifeCurvePage = ({ frame, view }: { readonly frame: Frame; readonly view: LifeCurveView }) => (
  <Layout frame={frame} title={view.title} purpose={view.purpose} section="extend" parents={view.parents}>
    <LifespanLinks frame={frame} current={null} />
    {view.findings.map((finding) => (
      <p key={finding}>{finding}</p>
    ))}
    {view.chart !== null && <CurveChart view={view.chart} />}
    {view.chart !== null && <p>{view.reading}</p>}
    {view.years.rows.length > 0 && <DataTable {...view.years} />}
    {view.models !== null && <DataTable {...view.models} />}
    {view.models !== null && view.models.more !== '' && <p>{view.models.more}</p>}
    {view.methods.map(({ label, href }) => (
      <p key={href}>
        <a href={href}>{label}</a>
      </p>
    ))}
  </Layout>
);
