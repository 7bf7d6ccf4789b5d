import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import type { ModelListView } from './models-view.js';

/** `/carbone/modeles`: which models should I recognise? `/carbone/modeles/reconnus`: what did we say of ours? */
export function ModelListPage({ frame, view }: { readonly frame: Frame; readonly view: ModelListView }) {
  return (
    <Layout frame={frame} title={view.title} purpose={view.purpose} section="overview" parents={view.parents}>
      {view.done !== null && (
        <Message frame={frame} tone="good">
          {view.done.sentence} {view.done.undo !== null && <a href={view.done.undo.href}>{view.done.undo.label}</a>}
        </Message>
      )}
      {view.empty === null ? (
        <>
          <DataTable caption={view.caption} columns={view.columns} rows={view.rows} />
          <Pager frame={frame} view={view.pager} />
        </>
      ) : (
        <EmptyState view={view.empty} />
      )}
      {view.links.length > 0 && (
        <p class="actions">
          {view.links.map(({ label, href, download }) => (
            <a key={href} href={href} download={download}>
              {label}
            </a>
          ))}
        </p>
      )}
    </Layout>
  );
}
