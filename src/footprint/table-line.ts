import { readDataTable, type DataRow } from '../config/data-table.js';

/** A line of one of our tables, read cell by cell; whatever is wrong is said with the file, the line and the column. */
export class TableLine {
  constructor(
    private readonly file: string,
    private readonly line: number,
    private readonly row: DataRow,
  ) {}

  /** @throws Error when the cell is empty or the column missing */
  text(column: string): string {
    const text = this.row[column] ?? '';
    return text === '' ? this.refuse(column, 'is empty') : text;
  }

  isEmpty(column: string): boolean {
    return (this.row[column] ?? '') === '';
  }

  /** @throws Error when the cell is not a number of at least `minimum` */
  number(column: string, minimum = 0): number {
    const text = this.text(column);
    const number = Number(text);
    if (Number.isFinite(number) && number >= minimum) return number;
    return this.refuse(column, `must be a number of at least ${String(minimum)}, found "${text}"`);
  }

  /** @throws Error when the cell is none of `values` */
  oneOf<Value extends string>(column: string, values: readonly Value[]): Value {
    const text = this.text(column);
    return values.find((value) => value === text) ?? this.refuse(column, `"${text}" is none of ${values.join(', ')}`);
  }

  /** words separated by a space */
  words(column: string): readonly string[] {
    return this.text(column).split(' ');
  }

  /** Runs what may refuse the values of the line together, such as a low bound above its central value. */
  whole<Result>(make: () => Result): Result {
    try {
      return make();
    } catch (error) {
      if (error instanceof RangeError) throw new Error(`${this.place()}: ${error.message}`, { cause: error });
      throw error;
    }
  }

  /** Stops with the place and the reason. */
  refuse(column: string, because: string): never {
    throw new Error(`${this.place()}: ${column} ${because}`);
  }

  private place(): string {
    return `data/${this.file}, line ${String(this.line)}`;
  }
}

/**
 * The lines of a table of data/, the header being line 1.
 * @param key columns whose values together appear once; none when empty cells are part of it, and whoever reads the lines checks
 * @throws Error naming the file when it is missing or empty, when a line has another width than the header or repeats a key
 */
export function tableLines(
  file: string,
  key: readonly string[],
  read: (file: string) => readonly DataRow[] = readDataTable,
): readonly TableLine[] {
  const rows = rowsOf(file, read);
  const lines = rows.map((row, index) => new TableLine(file, index + 2, row));
  if (lines.length === 0) throw new Error(`data/${file} has no line`);
  const seen = new Set<string>();
  for (const line of key.length === 0 ? [] : lines) {
    const values = key.map((column) => line.text(column)).join(' ');
    if (seen.has(values)) line.refuse(key.join(' and '), `repeat "${values}"`);
    seen.add(values);
  }
  return lines;
}

function rowsOf(file: string, read: (file: string) => readonly DataRow[]): readonly DataRow[] {
  try {
    return read(file);
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new Error(`data/${file} cannot be read: ${because}`, { cause: error });
  }
}
