import { Layout } from '../components/layout.js';
import { ShownOnce } from '../components/shown-once.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { WebhookCreatedView } from './webhook-views.js';

/** What follows the creation of a webhook: which key do I give the receiver? */
export function WebhookCreatedPage({ frame, view }: { readonly frame: Frame; readonly view: WebhookCreatedView }) {
  const { webhooks, accounts, administration } = frame.locale.words;
  const words = webhooks.created;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose(view.destination)}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: webhooks.title, href: routes.webhooks },
      ]}
    >
      <ShownOnce label={words.secret} secret={view.secret} advice={accounts.onceOnly} />
      <p>{words.how}</p>
      <p>
        <a class="button primary" href={view.href}>
          {words.next}
        </a>
      </p>
    </Layout>
  );
}
