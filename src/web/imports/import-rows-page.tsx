import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportRowsView } from './import-views.js';
import { Steps } from './steps.js';

/** `/imports/:id/lignes`, of step 4: what will change in each device? */
export function ImportRowsPage({ frame, view }: { readonly frame: Frame; readonly view: ImportRowsView }) {
  const { imports } = frame.locale.words;
  const words = imports.check;
  return (
    <Layout
      frame={frame}
      title={words.allRowsTitle}
      purpose={view.purpose}
      section="imports"
      parents={[
        { label: imports.title, href: routes.imports },
        { label: words.title, href: routes.importCheck(view.importId) },
      ]}
    >
      <Steps frame={frame} current="check" importId={view.importId} />
      <DataTable
        caption={view.caption}
        columns={[words.row, words.device, words.action, words.changes].map((label) => ({ label }))}
        rows={view.rows}
      />
      <Pager frame={frame} view={view.pager} />
      <p>
        <a class="button" href={routes.importCheck(view.importId)}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
