import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { Database as Connection, Statement } from 'better-sqlite3';

/** A runner on the read-only connection: it sees committed rows only and never waits for a writer. */
export class ReadingRunner extends BetterSqlite3QueryRunner {
  constructor(
    driver: BetterSqlite3Driver,
    private readonly reader: Connection,
    statements: Map<string, Statement>,
  ) {
    super(driver);
    Object.assign(this, { stmtCache: statements });
  }

  override connect(): Promise<Connection> {
    return Promise.resolve(this.reader);
  }

  override startTransaction(): Promise<void> {
    return Promise.reject(new Error('a reading runner opens no transaction: write through database.write'));
  }
}
