import { DataTable, type Column, type Row } from './data-table.js';

/** The first rows of a list, and the names of the others: a name weighs less on a page than a row. */
export type FoldedRows = {
  readonly rows: readonly Row[];
  /** names of the others, unfolded when asked; empty when all are shown */
  readonly rest: string;
  /** how many more there are, of which `rest` tells what is kept; empty when all are shown */
  readonly more: string;
  /** how many more nobody kept; empty when none */
  readonly beyond: string;
};

type Props = {
  readonly view: FoldedRows;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly captionHidden?: boolean;
};

/** A table that may be long: its first rows, then the names of the others behind a `details`, without any script. */
export const FoldedTable = ({ view, ...table }: Props) => (
  <>
    {view.rows.length > 0 && <DataTable {...table} rows={view.rows} />}
    {view.rest !== '' && (
      <details>
        <summary>{view.more}</summary>
        <p>
          {view.rest} {view.beyond}
        </p>
      </details>
    )}
    {view.rest === '' && view.more !== '' && <p>{view.more}</p>}
  </>
);
