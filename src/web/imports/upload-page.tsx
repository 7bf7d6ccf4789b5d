import { ErrorSummary } from '../components/error-summary.js';
import { Layout } from '../components/layout.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { UploadView } from './import-views.js';
import { Steps } from './steps.js';

/** Name of the file's field in the form; also the anchor of its errors. */
export const FILE_FIELD = 'inventory';

/** `/imports/nouveau`, step 1: the file. */
export function UploadPage({ frame, view }: { readonly frame: Frame; readonly view: UploadView }) {
  const { imports } = frame.locale.words;
  const words = imports.file;
  const [error] = view.errors.filter((candidate) => candidate.field === FILE_FIELD);
  const described = [`${FILE_FIELD}-hint`, error ? `${FILE_FIELD}-error` : ''].filter(Boolean).join(' ');
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={words.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
      isError={view.errors.length > 0}
      withScript
    >
      <ErrorSummary frame={frame} errors={view.errors} />
      <Steps frame={frame} current="file" />
      <PostForm frame={frame} action={routes.imports} class="upload" upload>
        <label for={FILE_FIELD}>{words.label}</label>
        <p class="hint" id={`${FILE_FIELD}-hint`}>
          {words.hint(view.largest)}
        </p>
        {error && (
          <p class="error" id={`${FILE_FIELD}-error`}>
            {error.sentence}
          </p>
        )}
        <input
          type="file"
          id={FILE_FIELD}
          name={FILE_FIELD}
          required
          accept=".csv,.tsv,.txt,.xlsx,.ods,.json,.xml"
          aria-describedby={described}
          aria-invalid={error ? 'true' : 'false'}
          data-drop={words.drop}
          data-sending={words.sending}
        />
        {view.organisation !== null && <p>{words.into(view.organisation)}</p>}
        <p>{words.personal}</p>
        <button class="primary">{words.submit}</button>
      </PostForm>
      <details>
        <summary>{words.help}</summary>
        <dl>{words.howTo.map((tool) => [<dt>{tool.tool}</dt>, <dd>{tool.steps}</dd>])}</dl>
      </details>
    </Layout>
  );
}
