import { Layout } from '../../components/layout.js';
import { PostForm } from '../../components/post-form.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import { KeptTable } from './kept-table.js';
import type { UndoView } from './undo-view.js';

/** `/imports/:id/annulation`: what will be put back if I take this import back, and what will stay? */
export function UndoPage({ frame, view }: { readonly frame: Frame; readonly view: UndoView }) {
  const { imports, importUndo: words } = frame.locale.words;
  const receipt = routes.import(view.importId);
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={words.purpose}
      section="imports"
      parents={[
        { label: imports.title, href: routes.imports },
        { label: imports.receipt.title(view.fileName), href: receipt },
      ]}
    >
      <PostForm frame={frame} action={routes.importUndo(view.importId)} class="confirm">
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {view.button !== null && <button class="primary">{view.button}</button>}
        <a class="button" href={receipt}>
          {words.keep}
        </a>
      </PostForm>
      <KeptTable frame={frame} view={view.kept} />
    </Layout>
  );
}
