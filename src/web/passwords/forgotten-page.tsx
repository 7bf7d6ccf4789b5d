import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf, type FormState } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

type Props = { readonly frame: Frame; readonly form: FormState; readonly hasProvider: boolean };

/** `/mot-de-passe-oublie`: where shall the link go? */
export function ForgottenPage({ frame, form, hasProvider }: Props) {
  const { passwords, accounts, signIn } = frame.locale.words;
  const words = passwords.forgotten;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section={null}
      parents={[{ label: signIn.title, href: routes.signIn }]}
      isError={form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={routes.forgottenPassword} class="form">
        <TextField {...fieldOf(form, 'email')} label={accounts.email} type="email" autocomplete="username" />
        <p class="actions">
          <button class="primary">{words.submit}</button>
        </p>
      </PostForm>
      {hasProvider && <p>{words.signInsElsewhere}</p>}
    </Layout>
  );
}
