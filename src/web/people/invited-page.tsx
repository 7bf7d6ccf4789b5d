import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { ShownOnce } from '../components/shown-once.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { InvitedView } from './people-views.js';

/** What follows an invitation: what is left for me to do? */
export function InvitedPage({ frame, view }: { readonly frame: Frame; readonly view: InvitedView }) {
  const { people, accounts, administration } = frame.locale.words;
  const words = people.invited;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: people.title, href: routes.people },
      ]}
    >
      {view.mail !== null && (
        <Message frame={frame} tone={view.mail.tone}>
          {view.mail.sentence}
        </Message>
      )}
      {view.link !== null && <ShownOnce label={words.link} secret={view.link} advice={accounts.onceOnly} />}
      <p class="actions">
        <a class="button primary" href={view.personHref}>
          {words.see}
        </a>
        <a href={routes.newPerson}>{words.another}</a>
      </p>
    </Layout>
  );
}
