import type { Tone } from './tone.js';

/** A text, or a text that links somewhere or has a tone. */
export type Cell = string | { readonly text: string; readonly href?: string; readonly tone?: Tone };

export type Column = {
  readonly label: string;
  /** figures: aligned to the right, with figures of equal width */
  readonly numeric?: boolean;
};

export type Row = {
  /** lets other pages point to the row */
  readonly id?: string;
  /** one for each column; the first names the row */
  readonly cells: readonly Cell[];
};

type Props = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** the closing line of a table of figures */
  readonly total?: Row;
  /** true when a heading just above already says the caption: it then stays for those who do not see the page */
  readonly captionHidden?: boolean;
};

/** A data table: caption, column and row headers, no wrapper in cells; on narrow screens each row becomes a list of label–value lines. */
export const DataTable = ({ caption, columns, rows, total, captionHidden = false }: Props) => (
  <table class={columns.length === 2 ? 'ledger slim' : 'ledger'}>
    <caption class={captionHidden ? 'unseen' : undefined}>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.label} scope="col" class={column.numeric ? 'number' : undefined}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{rows.map((row) => line(row, columns))}</tbody>
    {total && <tfoot>{line(total, columns)}</tfoot>}
  </table>
);

const line = (row: Row, columns: readonly Column[]) => (
  <tr id={row.id}>
    {row.cells.map((cell, index) => {
      const column = columns[index];
      const { text, href, tone } = typeof cell === 'string' ? { text: cell } : cell;
      const content = href === undefined ? text : <a href={href}>{text}</a>;
      const look = [column?.numeric ? 'number' : '', tone === undefined ? '' : `tone ${tone}`]
        .filter(Boolean)
        .join(' ');
      return index === 0 ? (
        <th scope="row">{content}</th>
      ) : (
        <td class={look === '' ? undefined : look} data-label={column?.label}>
          {content}
        </td>
      );
    })}
  </tr>
);
