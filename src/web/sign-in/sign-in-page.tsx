import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { SignInView } from './sign-in-views.js';

/** `/connexion`: who are you? */
export function SignInPage({ frame, view }: { readonly frame: Frame; readonly view: SignInView }) {
  const { signIn: words, accounts } = frame.locale.words;
  const { form, provider, demo } = view;
  const hidden: Record<string, string> = view.returnTo === null ? {} : { retour: view.returnTo };
  const hasOtherWays = provider !== null || demo.length > 0;
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null} isError={form.errors.length > 0}>
      <ErrorSummary frame={frame} errors={form.errors} />
      {view.notice !== null && (
        <Message frame={frame} tone="good">
          {view.notice}
        </Message>
      )}
      {demo.length > 0 && (
        <>
          <h2>{words.demo.title}</h2>
          <p>{words.demo.sentence}</p>
          <ul class="tasks">
            {demo.map((entry) => (
              <li key={entry.personId}>
                <PostForm frame={frame} action={routes.demoSignIn} hidden={{ ...hidden, personne: entry.personId }}>
                  <button>{entry.button}</button>
                </PostForm>
                {entry.can}
              </li>
            ))}
          </ul>
        </>
      )}
      {provider !== null && (
        <>
          <h2>{words.byProvider}</h2>
          <p class="hint">{words.providerHint}</p>
          <p>
            <a class="button" href={provider.href}>
              {words.provider(provider.label)}
            </a>
          </p>
        </>
      )}
      {hasOtherWays && <h2>{words.byPassword}</h2>}
      <PostForm frame={frame} action={routes.signIn} hidden={hidden} class="form">
        <TextField {...fieldOf(form, 'email')} label={accounts.email} type="email" autocomplete="username" />
        <TextField
          {...fieldOf(form, 'password')}
          label={accounts.password}
          type="password"
          autocomplete="current-password"
        />
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.forgottenPassword}>{words.forgotten}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
