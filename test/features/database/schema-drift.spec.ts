import { expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { openApplication } from '../../support/application.js';
import { onBothEngines } from '../../support/engines.js';

onBothEngines('the migrated schema', (_newDatabase, emptyDatabase) => {
  it('is exactly what the entities say', async () => {
    const database = await emptyDatabase();
    const app = await openApplication(database.url);
    const pending = await app.get(DataSource).driver.createSchemaBuilder().log();
    expect(pending.upQueries.map((query) => query.query)).toEqual([]);
    await app.close();
    database.drop();
  });

  it('goes down to nothing and up again', async () => {
    const database = await emptyDatabase();
    const app = await openApplication(database.url);
    const dataSource = app.get(DataSource);
    while ((await dataSource.query('SELECT id FROM migrations')).length > 0) await dataSource.undoLastMigration();
    await dataSource.runMigrations();
    const pending = await dataSource.driver.createSchemaBuilder().log();
    expect(pending.upQueries).toEqual([]);
    await app.close();
    database.drop();
  });
});
