/** An empty inventory in a folder, with the services that bring files into it, as the operator has them. */
import { join } from 'node:path';

/**
 * The importer of `dist/` on a new embedded database.
 * @param {string} folder where `fleet.db` is made
 * @returns the application (to be closed), its importer, its undo, who asks, and how to tell a refusal from a defect
 */
export async function openInventory(folder) {
  const dist = (path) => import(`../../dist/${path}.js`);
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await dist('app.module');
  const { readConfiguration } = await dist('config/configuration');
  const { Database } = await dist('database/database');
  const { SystemClock } = await dist('kernel/clock');
  const { ImportsService } = await dist('inventory/imports/imports.service');
  const { ImportUndo } = await dist('inventory/imports/import-undo');
  const { OPERATOR } = await dist('cli/operator');
  const { DomainError } = await dist('kernel/domain-error');
  const configuration = readConfiguration({ PROLONGE_DATABASE_URL: `sqlite:${join(folder, 'fleet.db')}` });
  const app = await NestFactory.createApplicationContext(AppModule.with(configuration, new SystemClock()), {
    logger: ['error'],
    abortOnError: false,
  });
  return {
    app,
    imports: app.get(ImportsService),
    undo: app.get(ImportUndo),
    caller: OPERATOR,
    isRefusal: (error) => error instanceof DomainError,
    rows: (sql) => app.get(Database).read(OPERATOR.tenancy, (db) => db.query(sql)),
  };
}
