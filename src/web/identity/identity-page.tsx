import { ErrorSummary } from '../components/error-summary.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import { SelectField } from '../components/select-field.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { IdentityOrderView } from './present-identity-order.js';

/** `/parc/identifiants`: by which numbers is a device known? */
export function IdentityPage({ frame, view }: { readonly frame: Frame; readonly view: IdentityOrderView }) {
  const { identity: words, imports, layout } = frame.locale.words;
  const [error] = view.errors;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
      isError={view.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={view.errors} />
      {view.isJustSaved && (
        <Message frame={frame} tone="good">
          {words.saved}
        </Message>
      )}
      <p>{words.hint}</p>
      <PostForm frame={frame} action={routes.identityOrder} class="form">
        {view.places.map((place) => (
          <SelectField
            key={place.name}
            {...place}
            choices={view.choices}
            any={words.none}
            error={place.name === error?.field ? error.sentence : undefined}
          />
        ))}
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.imports}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
