import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportProblemsView } from './import-views.js';

/** `/imports/:id/problemes`: which rows is this said of? */
export function ImportProblemsPage({ frame, view }: { readonly frame: Frame; readonly view: ImportProblemsView }) {
  const { imports } = frame.locale.words;
  const words = imports.problems;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.repair}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }, view.back]}
    >
      <DataTable
        caption={view.caption}
        columns={[words.row, words.column, words.value, words.said].map((label) => ({ label }))}
        rows={view.rows}
      />
      <Pager frame={frame} view={view.pager} />
      <p>
        <a class="button" href={view.back.href}>
          {view.back.label}
        </a>
      </p>
    </Layout>
  );
}
