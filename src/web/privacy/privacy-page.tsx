import { DefinitionList } from '../components/definition-list.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { PrivacyView } from './privacy-view.js';

/** `/confidentialite`: what is kept about me, why, and for how long? */
export function PrivacyPage({ frame, view }: { readonly frame: Frame; readonly view: PrivacyView }) {
  const { privacy: words } = frame.locale.words;
  return (
    <Layout frame={frame} title={words.title} purpose={words.purpose} section={null}>
      <h2>{words.kept}</h2>
      {view.kept.map((kind) => (
        <section key={kind.title} class="prose">
          <h3>{kind.title}</h3>
          <p>{kind.what}</p>
          <div class="identity">
            <DefinitionList items={kind.facts} />
          </div>
        </section>
      ))}
      <h2>{words.notKept}</h2>
      <ul>
        {words.never.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.cookies}</h2>
      <p>{words.cookieSentence}</p>
      <h2>{words.rights}</h2>
      <p>{words.rightsSentence}</p>
      <p>
        <a href={routes.account}>{words.myData}</a>
      </p>
    </Layout>
  );
}
