import { ErrorSummary } from '../../components/error-summary.js';
import { Layout } from '../../components/layout.js';
import { Message } from '../../components/message.js';
import { OptionGroup } from '../../components/option-group.js';
import { PostForm } from '../../components/post-form.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import { Steps } from '../steps.js';
import { ColumnLines } from './column-lines.js';
import type { ColumnsView } from './columns-view.js';
import { ReadingFields } from './reading-fields.js';

/** `/imports/:id/colonnes`, step 2: did you understand what each column holds? */
export function ColumnsPage({ frame, view }: { readonly frame: Frame; readonly view: ColumnsView }) {
  const { imports, importColumns: words } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
      isError={view.errors.length > 0}
      withScript
    >
      <ErrorSummary frame={frame} errors={view.errors} />
      <Steps frame={frame} current="columns" importId={view.importId} />
      <PostForm frame={frame} action={routes.importColumns(view.importId)}>
        {(view.untold !== '' || view.questions.length > 0) && <h2>{words.questions}</h2>}
        {view.untold !== '' && (
          <Message frame={frame} tone="caution">
            {view.untold}
          </Message>
        )}
        {view.questions.map((question) => (
          <OptionGroup view={question} />
        ))}
        <h2>{words.columns}</h2>
        <ColumnLines frame={frame} lines={view.lines} />
        {view.unused.length > 0 && (
          <>
            <h3>{words.unused}</h3>
            <p>{words.unusedSentence}</p>
            <ul class="columns">
              {view.unused.map((column) => (
                <li key={column.href}>
                  <a href={column.href}>{column.header}</a> {column.why}
                </li>
              ))}
            </ul>
          </>
        )}
        <ReadingFields frame={frame} fields={view.reading} />
        <p class="actions">
          <button class="primary">{words.submit}</button>
        </p>
      </PostForm>
    </Layout>
  );
}
