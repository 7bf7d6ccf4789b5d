import BetterSqlite3 from 'better-sqlite3';
import { isDamage } from './is-damage.js';
import { sqliteCode } from './sqlite-code.js';

/** How long to wait for a command that is about to end, in milliseconds. */
const PATIENCE = 2000;

/** A database file that nobody else can open until it is let go. */
export type Hold = {
  /** false when the file is too damaged to be read; its `-wal` may then be left */
  readonly isWhole: boolean;
  readonly letGo: () => void;
};

/**
 * Takes a database file for oneself, all of it in the one file, its `-wal` emptied. Whoever opened it through
 * `openDataSource` holds a lock of the system on the file until it closes it or dies, as SQLite does in WAL mode: a server
 * that runs is found even when it does nothing, and one that was killed leaves nothing behind. Not to be trusted on a
 * network file system that has no locks.
 * @returns null when somebody has it open
 */
export function holdAlone(file: string): Hold | null {
  const connection = new BetterSqlite3(file, { fileMustExist: true, timeout: PATIENCE });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('BEGIN EXCLUSIVE; COMMIT');
    connection.pragma('wal_checkpoint(TRUNCATE)');
    return { isWhole: true, letGo: () => connection.close() };
  } catch (error) {
    connection.close();
    if (sqliteCode(error).startsWith('SQLITE_BUSY')) return null;
    if (isDamage(error)) return { isWhole: false, letGo: () => undefined };
    throw error;
  }
}
