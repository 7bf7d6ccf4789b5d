import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { PeopleView } from './people-views.js';

/** `/personnes`: who may come in, and as what? */
export function PeoplePage({ frame, view }: { readonly frame: Frame; readonly view: PeopleView }) {
  const { people, administration } = frame.locale.words;
  const { list } = people;
  return (
    <Layout
      frame={frame}
      title={people.title}
      purpose={people.purpose}
      section="administration"
      parents={[{ label: administration.title, href: routes.administration }]}
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
          <p>
            <a class="button primary" href={routes.newPerson}>
              {people.invite}
            </a>
          </p>
          <DataTable
            caption={view.caption}
            columns={[list.name, list.email, list.roles, list.status, list.lastSignIn].map((label) => ({ label }))}
            rows={view.rows}
          />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
    </Layout>
  );
}
