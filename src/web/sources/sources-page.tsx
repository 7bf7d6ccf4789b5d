import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import type { SourcesView } from './sources-view.js';

/** `/sources`: where does each figure come from? */
export function SourcesPage({ frame, view }: { readonly frame: Frame; readonly view: SourcesView }) {
  const words = frame.locale.words.sources;
  const { title, publisher, terms } = words.columns;
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null}>
      {view.methods.length > 0 && (
        <>
          <h2>{words.methods}</h2>
          <p>{words.methodsPurpose}</p>
          <ul>
            {view.methods.map((method) => (
              <li key={method.href}>
                <a href={method.href}>{method.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.list}</h2>
      <DataTable
        caption={view.caption}
        columns={[title, publisher, terms].map((label) => ({ label }))}
        rows={view.rows}
      />
    </Layout>
  );
}
