import { sqliteCode } from './sqlite-code.js';

/** Whether an error says that a file is no SQLite database, or is one no longer. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}
