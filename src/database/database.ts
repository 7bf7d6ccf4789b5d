import type { DataSource, EntityManager } from 'typeorm';
import { runUnitOfWork } from './unit-of-work.js';

export type Engine = 'sqlite' | 'postgres';

/** The one door to the stored rows. */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  get engine(): Engine {
    return this.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
  }

  /**
   * One unit of work: everything in it is kept or nothing is. Others wait their turn on SQLite, so it awaits the
   * database only: no file, no HTTP, no hashing inside.
   */
  write<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    return runUnitOfWork(this.dataSource, work);
  }

  /** Reads committed rows, without waiting for writers; nothing may be written through it. */
  async read<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner('slave');
    try {
      return await work(runner.manager);
    } finally {
      await runner.release();
    }
  }
}
