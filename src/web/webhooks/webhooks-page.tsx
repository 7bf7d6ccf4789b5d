import { DataTable } from '../components/data-table.js';
import { EmptyState } from '../components/empty-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { Pager } from '../components/pager.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { WebhooksView } from './webhook-views.js';

/** `/webhooks`: who is told of what happens here? */
export function WebhooksPage({ frame, view }: { readonly frame: Frame; readonly view: WebhooksView }) {
  const { webhooks, administration } = frame.locale.words;
  const { list } = webhooks;
  const labels = [list.destination, list.organisation, list.actions, list.lastStatus, list.status];
  return (
    <Layout
      frame={frame}
      title={webhooks.title}
      purpose={webhooks.purpose}
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
            <a class="button primary" href={routes.newWebhook}>
              {webhooks.create}
            </a>
          </p>
          <DataTable caption={view.caption} columns={labels.map((label) => ({ label }))} rows={view.rows} />
          <Pager frame={frame} view={view.pager} />
        </>
      )}
    </Layout>
  );
}
