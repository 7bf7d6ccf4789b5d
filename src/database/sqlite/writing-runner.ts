import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { Database as Connection, Statement } from 'better-sqlite3';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import type { WriteLock } from './write-lock.js';

/**
 * A transaction that begins as a reader and then writes fails at once when another process wrote in between; one that
 * begins as a writer waits its turn. Commands and the server may share one file.
 */
const DEFERRED = 'BEGIN TRANSACTION';
const IMMEDIATE = 'BEGIN IMMEDIATE TRANSACTION';

type StatementCache = Map<string, Statement>;

/**
 * The runner of one unit of work on the write connection. It holds the lock from BEGIN to COMMIT or ROLLBACK, and for
 * the time of each statement outside a transaction; no other runner's statement can fall between.
 */
export class WritingRunner extends BetterSqlite3QueryRunner {
  private holdsLock = false;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly lock: WriteLock,
    statements: StatementCache,
  ) {
    super(driver);
    // TypeORM keeps the prepared statements in the runner; ours are short-lived, so they share the connection's.
    Object.assign(this, { stmtCache: statements });
  }

  override async query(
    sql: string,
    parameters?: unknown[],
    structured?: boolean,
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    if (this.holdsLock) return super.query(sql === DEFERRED ? IMMEDIATE : sql, parameters, structured);
    await this.lock.acquire(this);
    try {
      return await super.query(sql, parameters, structured);
    } finally {
      this.lock.release();
    }
  }

  override async startTransaction(isolation?: IsolationLevel): Promise<void> {
    const outermost = !this.holdsLock;
    if (outermost) {
      await this.lock.acquire(this);
      this.holdsLock = true;
    }
    try {
      await super.startTransaction(isolation);
    } catch (error) {
      if (outermost) this.letGo();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.letGo();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } finally {
      if (!this.handle.inTransaction) this.letGo();
    }
  }

  /** A runner abandoned in the middle of a transaction takes it back: the connection must be clean for the next one. */
  override async release(): Promise<void> {
    if (this.holdsLock) {
      if (this.handle.inTransaction) await super.query('ROLLBACK');
      this.letGo();
    }
    await super.release();
    Object.assign(this, { isReleased: true });
  }

  private get handle(): Connection {
    return this.driver.databaseConnection as Connection;
  }

  private letGo(): void {
    if (!this.holdsLock) return;
    this.holdsLock = false;
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    this.lock.release();
  }
}
