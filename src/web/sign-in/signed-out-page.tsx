import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { SignedOutView } from './sign-in-views.js';

/** `/deconnexion`: am I out? */
export function SignedOutPage({ frame, view }: { readonly frame: Frame; readonly view: SignedOutView }) {
  const words = frame.locale.words.signIn.signedOut;
  const { provider } = view;
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null}>
      {provider !== null && (
        <>
          <p>{words.provider(provider.label)}</p>
          <p>
            <a class="button" href={provider.href}>
              {words.continue(provider.label)}
            </a>
          </p>
        </>
      )}
      <p>
        <a class="button primary" href={routes.signIn}>
          {words.again}
        </a>
      </p>
    </Layout>
  );
}
