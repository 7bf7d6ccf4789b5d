import { Confirmation } from '../components/confirmation.js';
import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { OptionGroup } from '../components/option-group.js';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportCheckView } from './import-views.js';
import { ProblemGroups } from './problem-groups.js';
import { Steps } from './steps.js';
import { UnderstoodTables } from './understood-tables.js';
import { VanishedTable } from './vanished-table.js';

/** `/imports/:id/verification`, step 4: what will happen, and what will not? */
export function ImportCheckPage({ frame, view }: { readonly frame: Frame; readonly view: ImportCheckView }) {
  const { imports } = frame.locale.words;
  const words = imports.check;
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
    >
      <Steps frame={frame} current="check" importId={view.importId} />
      {view.refusal !== null && (
        <Message frame={frame} tone="danger">
          {view.refusal.title}. {view.refusal.sentence}
        </Message>
      )}
      <h2>{words.counts}</h2>
      <DataTable
        caption={imports.receipt.countsCaption}
        captionHidden
        columns={[{ label: imports.receipt.outcome }, { label: imports.receipt.rows, numeric: true }]}
        rows={view.counts}
      />
      {view.ignoredKinds.length > 0 && (
        <p>
          {words.ignoredKinds}
          {frame.locale.words.layout.colon}
          {view.ignoredKinds.join(', ')}.
        </p>
      )}
      {view.conflicts.length > 0 && (
        <PostForm frame={frame} action={routes.importCheck(view.importId)}>
          <h2>{words.conflicts}</h2>
          {view.conflicts.map((question) => (
            <OptionGroup view={question} />
          ))}
          <button>{words.answer}</button>
        </PostForm>
      )}
      <Confirmation frame={frame} view={view.confirmation} />
      <h2>{imports.problems.title}</h2>
      <ProblemGroups frame={frame} view={view.problems} />
      {view.sample.length > 0 && (
        <>
          <h2>{words.rows}</h2>
          <DataTable
            caption={words.rowsCaption}
            columns={[words.row, words.device, words.action, words.changes].map((label) => ({ label }))}
            rows={view.sample}
          />
        </>
      )}
      {view.allRows !== null && (
        <p>
          <a href={view.allRows.href}>{view.allRows.label}</a>
        </p>
      )}
      <VanishedTable frame={frame} view={view.vanished} />
      <UnderstoodTables frame={frame} view={view.understood} />
    </Layout>
  );
}
