import { Layout } from '../components/layout.js';
import { ShownOnce } from '../components/shown-once.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { TokenMadeView } from './token-views.js';

/** What follows the making of a token: what do I copy, and where to? */
export function TokenMadePage({ frame, view }: { readonly frame: Frame; readonly view: TokenMadeView }) {
  const { tokens, accounts, administration } = frame.locale.words;
  const words = tokens.made;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose(view.name)}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: tokens.title, href: routes.tokens },
      ]}
    >
      <ShownOnce label={words.secret} secret={view.secret} advice={accounts.onceOnly} />
      <p>
        {words.how} <code>Authorization: Bearer prl_…</code>
      </p>
      <p>
        <a class="button primary" href={routes.tokens}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
