import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database as Connection } from 'better-sqlite3';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/** What a bulk row may hold: dates and JSON as text. */
export type Cell = string | number | null;

/**
 * Inserts many rows through the driver, about ten times faster than through entities: a prepared statement on SQLite,
 * COPY on PostgreSQL. Call it with a few hundred rows at a time, inside a unit of work.
 */
export async function bulkInsert(
  db: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const runner = db.queryRunner;
  if (runner === undefined) throw new Error('bulkInsert belongs inside a unit of work');
  const names = columns.map((column) => `"${column}"`).join(', ');
  if (db.dataSource.options.type === 'postgres') {
    const client = (await runner.connect()) as PoolClient;
    const copy = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
    // One piece of text: a message to the server for each row would cost more than the row.
    await pipeline(Readable.from([copyText(rows)]), copy);
    return;
  }
  const connection = (await runner.connect()) as Connection;
  const marks = columns.map(() => '?').join(', ');
  const statement = connection.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`);
  for (const row of rows) statement.run(row);
}

const SPECIAL = /[\\\n\r\t]/;
const EACH_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** PostgreSQL's text format of COPY: tab between cells, \N for null. */
function copyText(rows: readonly (readonly Cell[])[]): string {
  let text = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) {
      if (at > 0) text += '\t';
      text += copyCell(row[at] ?? null);
    }
    text += '\n';
  }
  return text;
}

function copyCell(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return SPECIAL.test(cell) ? cell.replace(EACH_SPECIAL, (c) => ESCAPES[c] ?? c) : cell;
}
