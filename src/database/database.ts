import type { DataSource, EntityManager } from 'typeorm';
import { setTenancy } from './tenancy/guard-tenancy.js';
import { tellTenancy } from './tenancy/row-level-security.js';
import type { Tenancy } from './tenancy/tenancy.js';
import { runUnitOfWork } from './unit-of-work.js';

export type Engine = 'sqlite' | 'postgres';

/** The one door to the stored rows; whoever passes it says for which organisations. */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  get engine(): Engine {
    return this.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
  }

  /**
   * One unit of work: everything in it is kept or nothing is. Others wait their turn on SQLite, so it awaits the
   * database only: no file, no HTTP, no hashing inside. Statements see and touch the rows of the tenancy alone.
   */
  write<T>(tenancy: Tenancy, work: (db: EntityManager) => Promise<T>): Promise<T> {
    return runUnitOfWork(this.dataSource, async (db) => {
      const { queryRunner } = db;
      if (queryRunner === undefined) throw new Error('a unit of work has a runner of its own');
      setTenancy(queryRunner, tenancy);
      if (this.engine === 'postgres') await queryRunner.query(tellTenancy(tenancy));
      return work(db);
    });
  }

  /** Reads committed rows of the tenancy, without waiting for writers; nothing may be written through it. */
  async read<T>(tenancy: Tenancy, work: (db: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner('slave');
    setTenancy(runner, tenancy);
    try {
      if (this.engine === 'sqlite') return await work(runner.manager);
      // In one message: what a transaction is told ends with it, whoever has the connection next.
      await runner.query(`BEGIN READ ONLY; ${tellTenancy(tenancy)}`);
      try {
        return await work(runner.manager);
      } finally {
        await runner.query('COMMIT');
      }
    } finally {
      await runner.release();
    }
  }
}
