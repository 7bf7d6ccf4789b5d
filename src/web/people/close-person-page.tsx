import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ClosePersonView } from './people-views.js';

/** `/personnes/:id/fermeture`: what will happen if I close this account? */
export function ClosePersonPage({ frame, view }: { readonly frame: Frame; readonly view: ClosePersonView }) {
  const { people, administration } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={people.close.purpose}
      section="administration"
      parents={[
        { label: administration.title, href: routes.administration },
        { label: people.title, href: routes.people },
        { label: view.name, href: view.personHref },
      ]}
    >
      <PostForm frame={frame} action={view.action} class="confirm">
        <p>{view.sentence}</p>
        <button class="primary">{view.button}</button>
        <a class="button" href={view.personHref}>
          {people.close.cancel}
        </a>
      </PostForm>
    </Layout>
  );
}
