/** Real inventories of other systems, beside what a perfect importer reports of each: nothing may differ. */
import 'reflect-metadata';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { differencesOf } from '../tasks/compare-sample.mjs';
import { openInventory } from '../tasks/open-inventory.mjs';
import { root } from '../tasks/processes.mjs';

const EXPECTED = '.expected.json';

const samplesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(EXPECTED))
    .sort()
    .map((name) => ({
      path: join(folder, name.slice(0, -EXPECTED.length)),
      expected: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));

const linesOf = (path) => readFileSync(join(root, path), 'utf8').split('\n');

/** One sample in an inventory of its own: checked, brought, and its devices read back. */
async function brought(path) {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-sample-'));
  const { app, imports, caller, rows } = await openInventory(folder);
  try {
    const file = { path, fileName: basename(path), caller };
    const { id: organisationId } = (await imports.foundFirst(file)).organisation;
    const checked = await imports.check({ ...file, organisationId });
    const document = await imports.bring({ ...file, organisationId });
    return { checked, document, devices: await rows('SELECT * FROM device ORDER BY id') };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export default {
  says: 'brings each file of FOLDER that has a `.expected.json` beside it, and compares format, rows, columns, dates, devices.',
  readsFolder: true,
  async run({ from }) {
    const samples = samplesOf(from);
    if (samples.length === 0) throw new Error(`No file of ${from} has a ${EXPECTED} beside it.`);
    const fields = new Set(linesOf('data/vocabulary/headers.csv').map((line) => line.split(',', 1)[0]));
    const different = [];
    let compared = 0;
    for (const { path, expected } of samples) {
      const outcome = differencesOf(await brought(path), expected, fields);
      compared += outcome.compared;
      different.push(...outcome.differences.map((what) => `${basename(path)}: ${what}`));
    }
    if (different.length > 0) throw new Error(`${different.length} differences:\n${different.join('\n')}`);
    return { files: samples.length, 'facts compared': compared, different: 0 };
  },
};
