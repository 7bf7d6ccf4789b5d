import BetterSqlite3 from 'better-sqlite3';

/**
 * Copies a database that others may be writing to, as it is at one moment, into an empty file; writes nothing to the
 * original and lets its writers go on. What was deleted is not in the copy, not even in its free pages.
 * @throws SqliteError `SQLITE_NOTADB` or `SQLITE_CORRUPT…` when the original is damaged
 */
export function vacuumInto(file: string, copy: string): void {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    connection.prepare('VACUUM INTO ?').run(copy);
  } finally {
    connection.close();
  }
}
