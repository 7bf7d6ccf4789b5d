import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ForgottenAskedView } from './password-views.js';

/** What comes after asking for a link: the same answer whether the account exists or not. */
export function ForgottenAskedPage({ frame, view }: { readonly frame: Frame; readonly view: ForgottenAskedView }) {
  const { passwords, signIn } = frame.locale.words;
  const words = passwords.asked;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={view.purpose}
      section={null}
      parents={[{ label: signIn.title, href: routes.signIn }]}
    >
      {view.folder !== null && (
        <Message frame={frame} tone="caution">
          {view.folder}
        </Message>
      )}
      <p>{words.next}</p>
    </Layout>
  );
}
