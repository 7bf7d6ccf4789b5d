import { DataTable } from '../components/data-table.js';
import { DefinitionList } from '../components/definition-list.js';
import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportReceiptView } from './import-views.js';
import { ProblemGroups } from './problem-groups.js';
import { Steps } from './steps.js';
import { KeptTable } from './undo/kept-table.js';
import { UnderstoodTables } from './understood-tables.js';
import { VanishedTable } from './vanished-table.js';

/** `/imports/:id`, step 6: what was done, and what next? */
export function ImportReceiptPage({ frame, view }: { readonly frame: Frame; readonly view: ImportReceiptView }) {
  const { imports } = frame.locale.words;
  const words = imports.receipt;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
    >
      <Steps frame={frame} current="receipt" />
      {view.refusal !== null && (
        <Message frame={frame} tone="danger">
          {view.refusal.title}. {view.refusal.sentence}
        </Message>
      )}
      {view.undone !== null && (
        <>
          <Message frame={frame} tone="info">
            {view.undone.sentence}
          </Message>
          <KeptTable frame={frame} view={view.undone.kept} />
        </>
      )}
      {view.counts.length > 0 && (
        <>
          <h2>{view.undone === null ? words.counts : words.countsBefore}</h2>
          <DataTable
            caption={words.countsCaption}
            captionHidden
            columns={[{ label: words.outcome }, { label: words.rows, numeric: true }]}
            rows={view.counts}
            total={view.total}
          />
        </>
      )}
      <section class="unprinted" aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        <ul>
          {view.next.map((step) => (
            <li key={step.href}>
              <a href={step.href}>{step.label}</a>
            </li>
          ))}
        </ul>
        {view.undoUntil !== '' && <p class="hint">{view.undoUntil}</p>}
        {view.undo !== null && (
          <p>
            <a class="button" href={view.undo.href}>
              {view.undo.label}
            </a>
          </p>
        )}
      </section>
      {view.counts.length > 0 && (
        <>
          <h2>{imports.problems.title}</h2>
          <ProblemGroups frame={frame} view={view.problems} />
        </>
      )}
      <VanishedTable frame={frame} view={view.vanished} />
      {view.file.length > 0 && (
        <>
          <h2>{words.file}</h2>
          <div class="identity">
            <DefinitionList items={view.file} />
          </div>
        </>
      )}
      {view.understood !== null && <UnderstoodTables frame={frame} view={view.understood} />}
    </Layout>
  );
}
