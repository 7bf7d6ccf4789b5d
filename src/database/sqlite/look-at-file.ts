import BetterSqlite3, { type Database as Connection } from 'better-sqlite3';
import { isDamage } from './is-damage.js';

/** The head of an organisation's chain of acts. */
export type ChainHead = { readonly organisationId: string; readonly length: number; readonly headHash: string };

/** What a database file holds, seen from outside. */
export type FileSight = {
  /** what SQLite finds wrong with its pages and indexes; nothing is good */
  readonly faults: readonly string[];
  /** names of the migrations that it went through, the first one first */
  readonly migrations: readonly string[];
  /** how many rows each table has */
  readonly rows: Readonly<Record<string, number>>;
  readonly chains: readonly ChainHead[];
  /** triggers and views: our migrations make none, and they would run as soon as a row is written or read */
  readonly programs: readonly string[];
};

/** Looks at a database file without the application, whatever its version, and without writing to it. */
export function lookAtFile(file: string): FileSight {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    connection.pragma('trusted_schema = OFF');
    const faults = integrity(connection);
    return faults.length > 0 ? { ...NOTHING, faults } : sight(connection);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { ...NOTHING, faults: [(error as Error).message] };
  } finally {
    connection.close();
  }
}

const NOTHING: FileSight = { faults: [], migrations: [], rows: {}, chains: [], programs: [] };

function integrity(connection: Connection): readonly string[] {
  const lines = connection.pragma('integrity_check') as { integrity_check: string }[];
  return lines.map((line) => line.integrity_check).filter((line) => line !== 'ok');
}

function sight(connection: Connection): FileSight {
  const all = <Row>(sql: string): Row[] => connection.prepare<[], Row>(sql).all();
  const objects = all<{ type: string; name: string }>(
    `SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  );
  const named = (...types: string[]): string[] =>
    objects.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  const tables = named('table');
  const counts = tables.map((table) => {
    const [row] = all<{ n: number }>(`SELECT count(*) AS n FROM "${table.replaceAll('"', '""')}"`);
    return [table, row?.n ?? 0] as const;
  });
  const rowsOf = <Row>(table: string, sql: string): Row[] => (tables.includes(table) ? all<Row>(sql) : []);
  const migrations = rowsOf<{ name: string }>('migrations', 'SELECT name FROM migrations ORDER BY timestamp, id');
  return {
    faults: [],
    migrations: migrations.map(({ name }) => name),
    rows: Object.fromEntries(counts),
    chains: rowsOf('audit_chain', 'SELECT "organisationId", length, "headHash" FROM audit_chain ORDER BY 1'),
    programs: named('trigger', 'view'),
  };
}
