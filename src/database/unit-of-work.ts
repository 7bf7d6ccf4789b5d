import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

type Unit = { open: boolean };

const running = new AsyncLocalStorage<Unit>();

/**
 * Watches over the units of work of a data source: whoever uses the root of the data source from inside one gets an
 * error, where SQLite would wait for itself for ever and PostgreSQL would leave the transaction in silence.
 */
export function guardUnitsOfWork(dataSource: DataSource): void {
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    if (running.getStore()?.open === true) {
      throw new Error('the database was used outside the unit of work that is running: use the manager it received');
    }
    return createQueryRunner(mode);
  };
}

/** Runs `work` in one transaction, marked as a unit of work until it ends. */
export function runUnitOfWork<T>(dataSource: DataSource, work: (db: EntityManager) => Promise<T>): Promise<T> {
  return dataSource.transaction((db) => {
    const unit: Unit = { open: true };
    return running.run(unit, async () => {
      try {
        return await work(db);
      } finally {
        unit.open = false;
      }
    });
  });
}
