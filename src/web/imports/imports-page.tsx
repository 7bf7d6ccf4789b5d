import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportListView } from './import-views.js';

/** `/imports`: what came in, when, and with which result? */
export function ImportsPage({ frame, view }: { readonly frame: Frame; readonly view: ImportListView }) {
  const { imports } = frame.locale.words;
  const { list } = imports;
  return (
    <Layout frame={frame} title={imports.title} purpose={imports.purpose} section="imports">
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <p>
            <a class="button primary" href={routes.newImport}>
              {imports.start}
            </a>
          </p>
          <DataTable
            caption={view.caption}
            columns={[
              { label: list.file },
              { label: list.when },
              { label: list.rows, numeric: true },
              { label: list.created, numeric: true },
              { label: list.updated, numeric: true },
              { label: list.rejected, numeric: true },
              { label: list.status },
            ]}
            rows={view.rows}
          />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
      <h2>{list.settings}</h2>
      <ul>
        <li>
          <a href={routes.mappings}>{frame.locale.words.importMappings.title}</a>
        </li>
        {frame.may('inventory.edit') && (
          <li>
            <a href={routes.identityOrder}>{frame.locale.words.identity.title}</a>
          </li>
        )}
      </ul>
    </Layout>
  );
}
