import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import type { LinkOverView } from './password-views.js';

/** A link that was used or whose time has passed: how do I get another? */
export function LinkOverPage({ frame, view }: { readonly frame: Frame; readonly view: LinkOverView }) {
  const { title, purpose } = frame.locale.words.passwords.over;
  return (
    <Layout frame={frame} title={title} purpose={purpose} section={null} isError>
      <p>{view.sentence}</p>
      <p class="actions">
        {view.ways.map(({ label, href }) => (
          <a key={href} class="button" href={href}>
            {label}
          </a>
        ))}
      </p>
    </Layout>
  );
}
