import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import type { ChoosePasswordView } from './password-views.js';

/** `/invitation/:secret`, `/nouveau-mot-de-passe/:secret`: which password will be yours? */
export function ChoosePasswordPage({ frame, view }: { readonly frame: Frame; readonly view: ChoosePasswordView }) {
  const { passwords: words, accounts } = frame.locale.words;
  const { form, link, action } = view;
  return (
    <Layout frame={frame} {...words[link]} section={null} isError={form.errors.length > 0}>
      <ErrorSummary frame={frame} errors={form.errors} />
      <PostForm frame={frame} action={action} class="form">
        <TextField
          {...fieldOf(form, 'password')}
          label={words.label}
          hint={accounts.passwordRules}
          type="password"
          autocomplete="new-password"
        />
        <p class="actions">
          <button class="primary">{words.submit}</button>
        </p>
      </PostForm>
    </Layout>
  );
}
