import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { damaged } from '../../scripts/tasks/damage-file.mjs';
import { importDamaged, type DamagedImport } from '../../scripts/tasks/import-damaged.mjs';
import { projectRoot } from '../../src/config/project-root.js';
import { ImportUndo } from '../../src/inventory/imports/import-undo.js';
import { ImportsService } from '../../src/inventory/imports/imports.service.js';
import { DomainError } from '../../src/kernel/domain-error.js';
import { seededRandom } from '../../src/kernel/random.js';
import { bring, newCommune, withFile } from '../builders/inventory-file.js';
import { openApplication } from '../support/application.js';
import { SOMEBODY, sql } from '../support/caller.js';
import { onBothEngines, type TestDatabase } from '../support/engines.js';

const FOLDER = join(projectRoot, 'test/fixtures/imports');
const originals = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.expected.json') && name !== 'README.md')
  .map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
const donors = originals.map(({ bytes }) => bytes);
const EACH = Array.from({ length: 4 }, (_group, at) => at);
const FILES_IN_EACH = 25;

/** The short form of `npm run campaign -- hostile-files`: always the same hundred files on each engine. */
onBothEngines('a damaged file of the corpus', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let tools: DamagedImport;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    const organisationId = await newCommune(app);
    await bring(app, organisationId, readFileSync(join(FOLDER, 'utf-8-without-mark.csv')));
    const inventory = async () => ({
      devices: await sql(app, 'SELECT * FROM device ORDER BY id'),
      waiting: await sql(app, 'SELECT count(*) AS n FROM import_row'),
    });
    const isRefusal = (error: unknown): boolean => error instanceof DomainError;
    tools = {
      imports: app.get(ImportsService),
      undo: app.get(ImportUndo),
      isRefusal,
      caller: SOMEBODY,
      organisationId,
      inventory,
    };
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  it.each(EACH)(
    'is imported as announced and taken back whole, or refused and leaves nothing (group %i)',
    async (at) => {
      let understood = 0;
      for (let file = 0; file < FILES_IN_EACH; file++) {
        const random = seededRandom(at * FILES_IN_EACH + file);
        const { name, bytes } = originals[Math.floor(random() * originals.length)] ?? originals[0]!;
        const outcome = await withFile(damaged(bytes, donors, random), (path) =>
          importDamaged(tools, path, basename(name)),
        );
        if (outcome.refused === undefined) understood += 1;
      }
      expect(understood).toBeGreaterThan(0);
    },
  );
});
