import { DefinitionList } from '../components/definition-list.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { AccountView } from './account-views.js';
import { PasswordSection } from './password-section.js';
import { SessionsSection } from './sessions-section.js';

/** `/compte`: what does Prolonge know of me, and where am I signed in? */
export function AccountPage({ frame, view }: { readonly frame: Frame; readonly view: AccountView }) {
  const { account: words, accounts } = frame.locale.words;
  const errors = view.password?.errors ?? [];
  const roles =
    view.roles.length === 0 ? accounts.noRole : view.roles.map((role, index) => [index > 0 && <br />, role]);
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null} isError={errors.length > 0}>
      <ErrorSummary frame={frame} errors={errors} />
      {view.done !== null && (
        <Message frame={frame} tone="good">
          {view.done}
        </Message>
      )}
      <h2>{words.identity}</h2>
      <DefinitionList items={[...view.identity, { term: words.roles, content: roles }]} />
      <p class="hint">{words.changeByAdministrator}</p>
      <PasswordSection frame={frame} form={view.password} />
      <h2>{words.factor.title}</h2>
      <p>{view.factor.sentence}</p>
      <p>
        <a href={routes.setUpSecondFactor}>{view.factor.link}</a>
      </p>
      <SessionsSection frame={frame} sessions={view.sessions} />
      <h2>{words.data.title}</h2>
      <p>{words.data.sentence}</p>
      <p class="actions">
        <a class="button" href={routes.ownData} download>
          {words.data.download}
        </a>
        <a href={routes.privacy}>{words.data.why}</a>
      </p>
    </Layout>
  );
}
