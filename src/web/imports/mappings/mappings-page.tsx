import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Layout } from '../../components/layout.js';
import { Message } from '../../components/message.js';
import { Pager } from '../../components/pager.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import type { MappingsView } from './mappings-view.js';

/** `/imports/correspondances`: what will the next file of each source take up by itself? */
export function MappingsPage({ frame, view }: { readonly frame: Frame; readonly view: MappingsView }) {
  const { imports, importMappings: words } = frame.locale.words;
  const columns = [words.name, words.columns, words.choices, words.by, words.rename, words.forget];
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
    >
      {view.done !== null && (
        <Message frame={frame} tone="good">
          {view.done}
        </Message>
      )}
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <DataTable caption={view.caption} columns={columns.map((label) => ({ label }))} rows={view.rows} />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
    </Layout>
  );
}
