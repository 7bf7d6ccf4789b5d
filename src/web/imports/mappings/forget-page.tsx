import { Layout } from '../../components/layout.js';
import { PostForm } from '../../components/post-form.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import type { ForgetMappingView } from './mappings-view.js';

/** `/imports/correspondances/:id/oubli`: what happens if I forget this? */
export function ForgetMappingPage({ frame, view }: { readonly frame: Frame; readonly view: ForgetMappingView }) {
  const { imports, importMappings: words } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={words.purpose}
      section="imports"
      parents={[
        { label: imports.title, href: routes.imports },
        { label: words.title, href: routes.mappings },
      ]}
    >
      <PostForm frame={frame} action={view.action} class="confirm">
        <p>{view.sentence}</p>
        <button class="primary">{words.forgetSubmit}</button>
        <a class="button" href={routes.mappings}>
          {words.keep}
        </a>
      </PostForm>
    </Layout>
  );
}
