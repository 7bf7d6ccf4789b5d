import { DefinitionList } from '../components/definition-list.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { TokenView } from './token-views.js';

/** `/jetons/:id`: what may it do, and how do I end it? */
export function TokenPage({ frame, view }: { readonly frame: Frame; readonly view: TokenView }) {
  const { tokens, administration } = frame.locale.words;
  const words = tokens.one;
  return (
    <Layout
      frame={frame}
      title={view.name}
      purpose={words.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: tokens.title, href: routes.tokens },
      ]}
    >
      {view.done !== null && (
        <Message frame={frame} tone="good">
          {view.done}
        </Message>
      )}
      <div class="identity">
        <DefinitionList items={view.facts} />
      </div>
      {view.revoke !== null && (
        <>
          <h2>{words.revokeTitle}</h2>
          <PostForm frame={frame} action={view.revoke.action} class="confirm">
            <p>{view.revoke.sentence}</p>
            <button class="primary">{words.submit}</button>
            <a class="button" href={routes.tokens}>
              {words.cancel}
            </a>
          </PostForm>
        </>
      )}
    </Layout>
  );
}
