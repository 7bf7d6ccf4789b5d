import { ErrorSummary } from '../../components/error-summary.js';
import { fieldOf } from '../../components/form-state.js';
import { Layout } from '../../components/layout.js';
import { PostForm } from '../../components/post-form.js';
import { TextField } from '../../components/text-field.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import type { RenameMappingView } from './mappings-view.js';

/** `/imports/correspondances/:id/nom`: how is this source called? */
export function RenameMappingPage({ frame, view }: { readonly frame: Frame; readonly view: RenameMappingView }) {
  const { imports, importMappings: words, layout } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={words.renamePurpose}
      section="imports"
      parents={[
        { label: imports.title, href: routes.imports },
        { label: words.title, href: routes.mappings },
      ]}
      isError={view.form.errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={view.form.errors} />
      <PostForm frame={frame} action={view.action} class="form">
        <TextField {...fieldOf(view.form, 'name')} label={words.newName} hint={words.nameHint} autocomplete="off" />
        <p class="actions">
          <button class="primary">{words.renameSubmit}</button>
          <a href={routes.mappings}>{layout.cancel}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
