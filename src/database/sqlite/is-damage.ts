import BetterSqlite3 from 'better-sqlite3';

/** Whether an error says that a file is no SQLite database, or is one no longer. */
export const isDamage = (error: unknown): boolean =>
  error instanceof BetterSqlite3.SqliteError &&
  (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'));
