import { DefinitionList } from '../components/definition-list.js';
import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { NewPersonView } from './people-views.js';
import { RoleFields } from './role-fields.js';

/** `/personnes/nouvelle`: whom do you invite, and as what? */
export function NewPersonPage({ frame, view }: { readonly frame: Frame; readonly view: NewPersonView }) {
  const { people, accounts, administration } = frame.locale.words;
  const words = people.new;
  const { form } = view;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: people.title, href: routes.people },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={routes.people} class="form">
        <TextField {...fieldOf(form, 'name')} label={words.name} hint={words.nameHint} autocomplete="off" />
        <TextField
          {...fieldOf(form, 'email')}
          label={accounts.email}
          hint={words.emailHint}
          type="email"
          autocomplete="off"
        />
        <RoleFields frame={frame} form={form} choices={view.choices} />
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.people}>{frame.locale.words.layout.cancel}</a>
        </p>
      </PostForm>
      <h2>{words.rolesTitle}</h2>
      <DefinitionList items={view.roles} />
    </Layout>
  );
}
