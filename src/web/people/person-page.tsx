import { DefinitionList } from '../components/definition-list.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { PersonAct, PersonView } from './people-views.js';
import { RoleFields } from './role-fields.js';

/** `/personnes/:id`: what may this person do, and how does their account stand? */
export function PersonPage({ frame, view }: { readonly frame: Frame; readonly view: PersonView }) {
  const { people, administration } = frame.locale.words;
  const words = people.one;
  return (
    <Layout
      frame={frame}
      title={view.name}
      purpose={words.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: people.title, href: routes.people },
      ]}
      isError={view.form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={view.form.errors} />
      {view.done !== null && (
        <Message frame={frame} tone="good">
          {view.done}
        </Message>
      )}
      <div class="identity">
        <DefinitionList items={view.facts} />
      </div>
      <h2>{words.roles}</h2>
      {view.roles.length === 0 ? (
        <p>{words.noRole}</p>
      ) : (
        <ul class="tasks">
          {view.roles.map((role) => (
            <li>
              <strong>{role.text}</strong> {role.since}
              <PostForm frame={frame} action={view.takeAction} hidden={role.hidden}>
                <button aria-label={role.label}>{words.take}</button>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      <h2>{words.give}</h2>
      <PostForm frame={frame} action={view.giveAction} class="filters">
        <RoleFields frame={frame} form={view.form} choices={view.choices} />
        <p class="actions">
          <button>{words.giveSubmit}</button>
        </p>
      </PostForm>
      <h2>{words.account}</h2>
      <ul class="tasks">{view.acts.map((act) => actLine(act, frame))}</ul>
    </Layout>
  );
}

const actLine = (act: PersonAct, frame: Frame) => (
  <li key={act.href}>
    {act.asksFirst ? (
      <a href={act.href}>{act.label}</a>
    ) : (
      <PostForm frame={frame} action={act.href}>
        <button>{act.label}</button>
      </PostForm>
    )}
    {act.how}
  </li>
);
