import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { FigureList } from '../components/figure-list.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { AgePyramidChart } from './age-pyramid-chart.js';
import type { OverviewView, TaskView } from './overview-view.js';

/** `/`: what should I do this week, and where does the fleet stand? */
export function OverviewPage({ frame, view }: { readonly frame: Frame; readonly view: OverviewView }) {
  const words = frame.locale.words.overview;
  if (view.empty !== null) {
    return (
      <Layout frame={frame} title={words.title} purpose={view.purpose} section="overview">
        <EmptyState view={view.empty} />
      </Layout>
    );
  }
  return (
    <Layout frame={frame} title={words.title} purpose={view.purpose} section="overview">
      <h2>{words.toDo}</h2>
      {view.tasks.length === 0 ? <p>{words.nothingToDo}</p> : <Tasks tasks={view.tasks} />}
      <h2>{words.figures}</h2>
      <FigureList figures={view.figures} />
      <p>
        <a href={routes.carbon}>{words.carbonOfYear}</a>
      </p>
      {view.pyramid !== null && (
        <>
          <h2>{words.pyramid.title}</h2>
          <p>{words.pyramid.purpose}</p>
          <AgePyramidChart view={view.pyramid} />
          <details>
            <summary>{words.pyramid.table}</summary>
            <DataTable
              caption={words.pyramid.caption}
              columns={view.pyramid.columns.map((label, index) => ({ label, numeric: index > 0 }))}
              rows={view.pyramid.rows}
              total={view.pyramid.total}
            />
          </details>
        </>
      )}
    </Layout>
  );
}

const Tasks = ({ tasks }: { readonly tasks: readonly TaskView[] }) => (
  <ul class="tasks">
    {tasks.map((task) => (
      <li key={task.href}>
        <a href={task.href}>{task.title}</a> {task.detail}
      </li>
    ))}
  </ul>
);
