import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { JournalView } from './journal-view.js';

/** `/journal`: who did what, and can I trust this list? */
export function JournalPage({ frame, view }: { readonly frame: Frame; readonly view: JournalView }) {
  const { journal, administration } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={journal.title}
      purpose={view.purpose}
      section="administration"
      parents={[{ label: administration.title, href: routes.administration }]}
    >
      {view.empty !== null ? (
        <EmptyState view={view.empty} />
      ) : (
        <>
          <Message frame={frame} tone={view.chain.tone}>
            {view.chain.sentence}
          </Message>
          <DataTable
            caption={view.caption}
            columns={[
              { label: journal.number, numeric: true },
              ...[journal.when, journal.who, journal.what, journal.facts].map((label) => ({ label })),
            ]}
            rows={view.rows}
          />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
    </Layout>
  );
}
