import { Confirmation } from '../components/confirmation.js';
import { DataTable } from '../components/data-table.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportCheckView } from './import-views.js';
import { ProblemGroups } from './problem-groups.js';
import { Steps } from './steps.js';

/** `/imports/:id/verification`, step 2: did you understand my file? */
export function ImportCheckPage({ frame, view }: { readonly frame: Frame; readonly view: ImportCheckView }) {
  const { imports } = frame.locale.words;
  const words = imports.check;
  const columns = (...labels: string[]) => labels.map((label) => ({ label }));
  return (
    <Layout
      frame={frame}
      title={words.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
    >
      <Steps frame={frame} current="check" />
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
      <Confirmation frame={frame} view={view.confirmation} />
      <h2>{words.decisions}</h2>
      <DataTable
        caption={words.decisionCaption}
        columns={columns(words.decision, words.value, words.because)}
        rows={view.decisions}
      />
      <h2>{words.columns}</h2>
      <DataTable
        caption={words.columnsCaption}
        columns={columns(words.header, words.field, words.sample, words.confidence)}
        rows={view.columns}
      />
      {view.ignoredColumns !== '' && <p>{view.ignoredColumns}</p>}
      <h2>{imports.problems.title}</h2>
      <ProblemGroups frame={frame} view={view.problems} />
      <h2>{words.rows}</h2>
      <DataTable
        caption={words.rowsCaption}
        columns={columns(words.row, words.device, words.action, words.changes)}
        rows={view.sample}
      />
    </Layout>
  );
}
