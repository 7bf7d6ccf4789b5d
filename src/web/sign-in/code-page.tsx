import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { CodeView } from './sign-in-views.js';

/** `/connexion/code`: have you got your phone? */
export function CodePage({ frame, view }: { readonly frame: Frame; readonly view: CodeView }) {
  const words = frame.locale.words.signIn.code;
  const { form, returnTo } = view;
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null} isError={form.errors.length > 0}>
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm
        frame={frame}
        action={routes.secondFactor}
        hidden={returnTo === null ? {} : { retour: returnTo }}
        class="form"
      >
        <TextField
          {...fieldOf(form, 'code')}
          label={words.label}
          hint={words.hint}
          autocomplete="one-time-code"
          numeric
        />
        <p class="actions">
          <button class="primary">{words.submit}</button>
        </p>
      </PostForm>
      <p>{words.lost}</p>
      <PostForm frame={frame} action={routes.signOut} class="language">
        <button>{words.giveUp}</button>
      </PostForm>
    </Layout>
  );
}
