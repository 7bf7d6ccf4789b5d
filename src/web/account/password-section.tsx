import { fieldOf, type FormState } from '../components/form-state.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

/** The part of the account page that changes the password; says so when there is none. */
export function PasswordSection({ frame, form }: { readonly frame: Frame; readonly form: FormState | null }) {
  const { account, accounts } = frame.locale.words;
  const words = account.password;
  return (
    <>
      <h2>{words.title}</h2>
      {form === null ? (
        <p>{words.elsewhere}</p>
      ) : (
        <PostForm frame={frame} action={routes.ownPassword} class="form">
          <TextField
            {...fieldOf(form, 'current')}
            label={words.current}
            type="password"
            autocomplete="current-password"
          />
          <TextField
            {...fieldOf(form, 'next')}
            label={words.next}
            hint={accounts.passwordRules}
            type="password"
            autocomplete="new-password"
          />
          <p>{words.effect}</p>
          <p class="actions">
            <button>{words.submit}</button>
          </p>
        </PostForm>
      )}
    </>
  );
}
