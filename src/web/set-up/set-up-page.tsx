import { ORGANISATION_KINDS } from '../../accounts/domain/organisation-kind.js';
import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { SelectField } from '../components/select-field.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import type { SetUpView } from './set-up-view.js';

/** `/mise-en-service/:secret`: for which organisation, and who are you? */
export function SetUpPage({ frame, view }: { readonly frame: Frame; readonly view: SetUpView }) {
  const { setUp: words, accounts } = frame.locale.words;
  const { form, found } = view;
  const kinds = ORGANISATION_KINDS.map((value) => ({ value, label: words.kinds[value] }));
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null} isError={form.errors.length > 0}>
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={view.action} class="form">
        <h2>{words.organisation}</h2>
        {found !== '' ? (
          <p>{words.found(found)}</p>
        ) : (
          <>
            <TextField
              {...fieldOf(form, 'organisationName')}
              label={words.name}
              hint={words.nameHint}
              autocomplete="organization"
            />
            <TextField {...fieldOf(form, 'organisationCode')} label={words.code} hint={words.codeHint} />
            <SelectField
              name="kind"
              label={words.kind}
              choices={kinds}
              value={form.typed.kind ?? 'commune'}
              any={null}
            />
            <TextField {...fieldOf(form, 'siren')} label={words.siren} hint={words.sirenHint} numeric />
          </>
        )}
        <h2>{words.person}</h2>
        <TextField {...fieldOf(form, 'name')} label={words.personName} autocomplete="name" />
        <TextField {...fieldOf(form, 'email')} label={accounts.email} type="email" autocomplete="username" />
        <TextField
          {...fieldOf(form, 'password')}
          label={accounts.password}
          hint={accounts.passwordRules}
          type="password"
          autocomplete="new-password"
        />
        <p>{words.after}</p>
        <p class="actions">
          <button class="primary">{words.submit}</button>
        </p>
      </PostForm>
    </Layout>
  );
}
