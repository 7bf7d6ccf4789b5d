import BetterSqlite3, { type Database as Connection, type Statement } from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { ReadingRunner } from './reading-runner.js';
import { WriteLock } from './write-lock.js';
import { WritingRunner } from './writing-runner.js';

/**
 * Makes a better-sqlite3 data source safe for concurrent users: a runner per unit of work behind one lock, and plain
 * reads on a second, read-only connection. Without it TypeORM shares one runner and loses writes reported as done.
 * To be called before `initialize()`.
 */
export function mendSqlite(dataSource: DataSource): void {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const lock = new WriteLock();
  const writing = new Map<string, Statement>();
  const reading = new Map<string, Statement>();
  let reader: Connection | null = null;

  // 'slave' is TypeORM's word for a SELECT outside any transaction.
  driver.createQueryRunner = (mode) => {
    if (mode !== 'slave') return new WritingRunner(driver, lock, writing);
    reader ??= new BetterSqlite3(driver.options.database, { readonly: true });
    return new ReadingRunner(driver, reader, reading);
  };

  const disconnect = driver.disconnect.bind(driver);
  driver.disconnect = async () => {
    reader?.close();
    reader = null;
    reading.clear();
    writing.clear();
    await disconnect();
  };
}
