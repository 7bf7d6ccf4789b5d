import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ImportsService } from '../../src/inventory/imports/imports.service.js';
import { JobRunner } from '../../src/jobs/job-runner.js';
import { Clock, type FixedClock } from '../../src/kernel/clock.js';
import { LineLogger } from '../../src/kernel/line-logger.js';
import { RetentionService } from '../../src/privacy/retention.service.js';
import { VerificationService } from '../../src/reporting/verification.service.js';
import { bring, FOUR_DEVICES, newCommune, withFile } from '../builders/inventory-file.js';
import { openApplication } from '../support/application.js';
import { onBothEngines, type TestDatabase } from '../support/engines.js';
import { EVERYWHERE, SOMEBODY } from '../support/caller.js';

const TABLES = [
  ...['organisation', 'device', 'device_event', 'import_row', 'import_file', 'audit_chain', 'audit_entry'],
];
/** Two devices change, two stay, one is new. */
const CHANGED = `${FOUR_DEVICES.replaceAll('Mairie', 'Médiathèque')}\nSNNEW0005;VAL-0005;Portable;Dell;Latitude 5440;;;;;`;

/** Makes the statements of writers fail from now on: the `nth` only, BEGIN and COMMIT included. */
function breakStatement(dataSource: DataSource): { nth: number; readonly seen: string[] } {
  const state = { nth: 0, seen: [] as string[] };
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = createQueryRunner(mode);
    if (mode === 'slave') return runner;
    const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
    const failing = (...given: unknown[]): Promise<unknown> => {
      state.seen.push(String(given[0]));
      return state.seen.length === state.nth ? Promise.reject(new Error('the disk is full')) : query(...given);
    };
    return Object.assign(runner, { query: failing });
  };
  return state;
}

onBothEngines('an import of which one statement fails', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const faults = async () => (await app.get(VerificationService).verify()).flatMap((one) => one.faults);

  it('leaves everything as it was, whichever statement it is, and is applied at the next attempt', async () => {
    const commune = await newCommune(app);
    await bring(app, commune);
    const imports = app.get(ImportsService);
    const importId = await withFile(CHANGED, async (path) => {
      const begun = await imports.begin({ organisationId: commune, path, fileName: 'parc.csv', caller: SOMEBODY });
      await begun.ready;
      return begun.id;
    });
    const dataSource = app.get(DataSource);
    const stored = (): Promise<unknown> =>
      Promise.all(TABLES.map((table) => dataSource.query(`SELECT * FROM ${table} ORDER BY 1`)));
    const before = await stored();
    const log: string[] = [];
    app.useLogger(new LineLogger(app.get(Clock), ['error'], (text) => log.push(text)));
    const broken = breakStatement(dataSource);
    const apply = async (nth: number): Promise<string> => {
      Object.assign(broken, { nth, seen: [] });
      const said = await imports.apply(SOMEBODY, importId).then(
        ({ status }) => status,
        () => 'failed',
      );
      broken.nth = 0;
      return said;
    };
    /** What a job that could not even say that it failed leaves to whoever looks a minute later. */
    const recover = async (): Promise<void> => {
      app.get<FixedClock>(Clock).advance(61_000);
      await app.get(JobRunner).runDue();
    };

    let nth = 1;
    for (; (await apply(nth)) === 'failed'; nth++) {
      expect(await stored()).toEqual(before);
      expect(await faults()).toEqual([]);
      expect((await imports.find(EVERYWHERE, importId)).stage).toMatch(/previewed|applying/);
    }
    const changes = broken.seen.filter((sql) => /^\s*(INSERT|UPDATE|DELETE)/.test(sql));
    expect(changes.length).toBeGreaterThanOrEqual(9);
    expect(nth).toBeGreaterThan(changes.length);
    // The statement that failed last is of the sweep after the act: the rows that it left go at the next purge.
    const waiting = (): Promise<unknown[]> => dataSource.query('SELECT "readingId" FROM import_row');
    expect(await waiting()).toHaveLength(3);
    const told = log.filter((text) => text.includes(`import ${importId} is applied, but`));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((text) => text.includes('the disk is full'))).toBe(true);
    await app.get(RetentionService).purge();
    expect(await waiting()).toEqual([]);
    await recover();
    expect(await imports.find(EVERYWHERE, importId)).toMatchObject({
      stage: 'applied',
      document: { status: 'applied', counts: { created: 1, updated: 2, unchanged: 2 } },
    });
    expect(await faults()).toEqual([]);
  });
});
