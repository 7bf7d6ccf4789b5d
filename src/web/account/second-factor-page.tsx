import { ErrorSummary } from '../components/error-summary.js';
import { fieldOf } from '../components/form-state.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import { TextField } from '../components/text-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { SecondFactorView } from './account-views.js';
import { QrCode } from './qr-code.js';

type Props = { readonly frame: Frame; readonly view: SecondFactorView };

/** `/compte/double-facteur`: what proves, beside my password, that I am me? */
export function SecondFactorPage({ frame, view }: Props) {
  const { account } = frame.locale.words;
  const words = account.factor;
  const errors = view.step === 'none' ? [] : view.form.errors;
  const mustSetUp = view.step !== 'set' && view.mustSetUp;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section={null}
      parents={mustSetUp ? [] : [{ label: account.title, href: routes.account }]}
      isError={errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={errors} />
      {mustSetUp && <p>{words.mustSetUp}</p>}
      {view.step === 'none' && <Begin frame={frame} returnTo={view.returnTo} />}
      {view.step === 'begun' && <Enrolment frame={frame} view={view} />}
      {view.step === 'set' && <Removal frame={frame} view={view} />}
    </Layout>
  );
}

function Begin({ frame, returnTo }: { readonly frame: Frame; readonly returnTo: string | null }) {
  const words = frame.locale.words.account.factor;
  return (
    <>
      <p>{words.needs}</p>
      <PostForm frame={frame} action={routes.beginSecondFactor} hidden={returning(returnTo)}>
        <button class="primary">{words.begin}</button>
      </PostForm>
    </>
  );
}

function Enrolment({ frame, view }: { readonly frame: Frame; readonly view: SecondFactorView & { step: 'begun' } }) {
  const words = frame.locale.words.account.factor;
  return (
    <>
      <h2>{words.scan}</h2>
      <p>{words.scanHow}</p>
      <p>
        <QrCode text={view.uri} label={words.picture} />
      </p>
      <p>
        {words.byHand} <code>{view.groups}</code>
      </p>
      <h2>{words.confirm}</h2>
      <PostForm frame={frame} action={routes.confirmSecondFactor} hidden={returning(view.returnTo)} class="form">
        <TextField
          {...fieldOf(view.form, 'code')}
          label={words.code}
          hint={words.codeHint}
          autocomplete="one-time-code"
          numeric
        />
        <p class="actions">
          <button class="primary">{words.submit}</button>
        </p>
      </PostForm>
      <PostForm frame={frame} action={routes.beginSecondFactor} hidden={returning(view.returnTo)} class="language">
        <button>{words.restart}</button>
      </PostForm>
    </>
  );
}

function Removal({ frame, view }: { readonly frame: Frame; readonly view: SecondFactorView & { step: 'set' } }) {
  const words = frame.locale.words.account.factor;
  return (
    <>
      <p>{words.isSet}</p>
      {view.isRequired ? (
        <p>{words.required}</p>
      ) : (
        <>
          <h2>{words.remove}</h2>
          <PostForm frame={frame} action={routes.removeSecondFactor} class="form">
            <TextField
              {...fieldOf(view.form, 'code')}
              label={words.removeCode}
              hint={words.codeHint}
              autocomplete="one-time-code"
              numeric
            />
            <p class="actions">
              <button>{words.remove}</button>
            </p>
          </PostForm>
        </>
      )}
    </>
  );
}

const returning = (returnTo: string | null): Record<string, string> => (returnTo === null ? {} : { retour: returnTo });
