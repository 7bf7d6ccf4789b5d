import { MigrationExecutor, type DataSource } from 'typeorm';

/** Any number, the same in every process of Prolonge: PostgreSQL lets one holder of it through at a time. */
const MIGRATING = 20_260_926;

/**
 * Brings the schema to this version. Processes that start together on one database take their turn: the first one
 * migrates, the others find nothing left to do. All pending migrations are kept or none is.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  // A database that is up to date is only read: a command must not wait for a server that writes.
  const pending = await new MigrationExecutor(dataSource).getPendingMigrations();
  if (pending.length === 0) return;
  const runner = dataSource.createQueryRunner();
  try {
    await runner.beforeMigration();
    await runner.startTransaction();
    if (dataSource.options.type === 'postgres') await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
    // Asks again what is pending, now that nobody else can be migrating; it joins the transaction that is open.
    await new MigrationExecutor(dataSource, runner).executePendingMigrations();
    await runner.commitTransaction();
    await runner.afterMigration();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
