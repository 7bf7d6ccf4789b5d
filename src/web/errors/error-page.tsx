import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import type { ErrorView } from './present-error.js';

/** What could not be done, and what to do about it. */
export function ErrorPage({ frame, view }: { readonly frame: Frame; readonly view: ErrorView }) {
  const { errors } = frame.locale.words;
  return (
    <Layout frame={frame} title={view.title} purpose={view.sentence} section={null} isError>
      <h2>{errors.whatToDo}</h2>
      <ul>
        {view.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>{view.links.map(({ label, href }, index) => [index === 0 ? '' : ' · ', <a href={href}>{label}</a>])}</p>
      {view.requestId !== null && <p class="hint">{errors.requestId(view.requestId)}</p>}
    </Layout>
  );
}
