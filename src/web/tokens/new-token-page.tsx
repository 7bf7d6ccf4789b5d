import { REACHES } from '../../accounts/domain/role.js';
import { TOKEN_RIGHTS } from '../../accounts/domain/token-wish.js';
import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { SelectField } from '../components/select-field.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { NewTokenView } from './token-views.js';

/** `/jetons/nouveau`: what is the token for? */
export function NewTokenPage({ frame, view }: { readonly frame: Frame; readonly view: NewTokenView }) {
  const { tokens, accounts, administration, layout } = frame.locale.words;
  const words = tokens.new;
  const { form } = view;
  const { typed } = form;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: tokens.title, href: routes.tokens },
      ]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={routes.tokens} class="form">
        <TextField {...fieldOf(form, 'name')} label={words.name} hint={words.nameHint} autocomplete="off" />
        <SelectField
          name="organisation"
          label={accounts.organisation}
          choices={view.organisations}
          value={typed.organisation ?? frame.organisation?.id ?? ''}
          any={null}
        />
        <SelectField
          name="reach"
          label={accounts.reachLabel}
          choices={REACHES.map((value) => ({ value, label: accounts.reach[value] }))}
          value={typed.reach ?? 'organisation'}
          any={null}
        />
        <SelectField
          name="rights"
          label={words.rights}
          choices={TOKEN_RIGHTS.map((value) => ({ value, label: tokens.rights[value] }))}
          value={typed.rights ?? 'read'}
          any={null}
        />
        <TextField {...fieldOf(form, 'days')} label={words.days} hint={words.daysHint(view.longest)} numeric />
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.tokens}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
