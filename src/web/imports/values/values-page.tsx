import { CheckList } from '../../components/check-list.js';
import { DefinitionList } from '../../components/definition-list.js';
import { Layout } from '../../components/layout.js';
import { OptionGroup } from '../../components/option-group.js';
import { PostForm } from '../../components/post-form.js';
import type { Frame } from '../../frame/frame.js';
import { routes } from '../../frame/routes.js';
import { Steps } from '../steps.js';
import type { ValuesView } from './values-view.js';
import { WordFields } from './word-fields.js';

/** `/imports/:id/valeurs`, step 3: did you understand the dates, the numbers and the words? */
export function ValuesPage({ frame, view }: { readonly frame: Frame; readonly view: ValuesView }) {
  const { imports, importValues: words } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
    >
      <Steps frame={frame} current="values" importId={view.importId} />
      <PostForm frame={frame} action={routes.importValues(view.importId)}>
        {view.isQuiet && <p>{words.nothing}</p>}
        {(view.dates.length > 0 || view.settled.length > 0) && <h2>{words.dates}</h2>}
        <div class="pair">
          {view.dates.map((question) => (
            <OptionGroup view={question} />
          ))}
        </div>
        {view.settled.length > 0 && <DefinitionList items={view.settled} />}
        {view.decimals.length > 0 && <h2>{words.decimals}</h2>}
        <div class="pair">
          {view.decimals.map((question) => (
            <OptionGroup view={question} />
          ))}
        </div>
        <WordFields frame={frame} title={words.typeWords} hint={words.typeWordsHint} view={view.types} />
        <WordFields frame={frame} title={words.statusWords} hint={words.statusWordsHint} view={view.statuses} />
        {view.kinds.items.length > 0 && (
          <>
            <h2>{words.kinds}</h2>
            <p>{words.kindsHint}</p>
            <CheckList view={view.kinds} />
          </>
        )}
        <OptionGroup view={view.fullExport} />
        <p class="actions">
          <button class="primary">{words.submit}</button>
          <a href={routes.importColumns(view.importId)}>{words.back}</a>
        </p>
      </PostForm>
    </Layout>
  );
}
