import { DataTable } from '../components/data-table.js';
import type { Frame } from '../frame/frame.js';
import type { UnderstoodView } from './import-views.js';

/** What was understood of a file: the decisions with their proof, then the columns with their meaning. */
export function UnderstoodTables({ frame, view }: { readonly frame: Frame; readonly view: UnderstoodView }) {
  const words = frame.locale.words.imports.check;
  const columns = (...labels: string[]) => labels.map((label) => ({ label }));
  return (
    <>
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
    </>
  );
}
