import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { LifespansView } from './life-curve-view.js';
import { LifespanLinks } from './lifespan-links.js';

/** `/durees`: how long have our devices served, and why did they leave? */
export function LifespansPage({ frame, view }: { readonly frame: Frame; readonly view: LifespansView }) {
  const { extension, lifeCurves } = frame.locale.words;
  const parents = [{ label: extension.title, href: routes.extend }];
  return (
    <Layout frame={frame} title={lifeCurves.title} purpose={view.purpose} section="extend" parents={parents}>
      <LifespanLinks frame={frame} current="curves" />
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          {view.findings.map((finding) => (
            <p key={finding}>{finding}</p>
          ))}
          <DataTable {...view.table} />
          <p>{view.note}</p>
          {view.methods.map(({ label, href }) => (
            <p key={href}>
              <a href={href}>{label}</a>
            </p>
          ))}
        </>
      )}
    </Layout>
  );
}
