/** Damaged inventories by the thousand: each is imported and taken back, or refused with a code; nothing else may happen, and soon. */
import 'reflect-metadata';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { damaged } from '../tasks/damage-file.mjs';
import { importDamaged } from '../tasks/import-damaged.mjs';
import { openInventory } from '../tasks/open-inventory.mjs';
import { root } from '../tasks/processes.mjs';
import { watchdog } from '../tasks/watchdog.mjs';

const FILES_AT_LEAST = 10_000;
const SECONDS_AT_MOST = 10;
const TYPES = new Set(['.csv', '.tsv', '.xlsx', '.xls', '.ods', '.json', '.xml']);
/** Known before: some damaged files are about these devices. */
const KNOWN = 'utf-8-without-mark.csv';

function examples() {
  const folders = ['data/examples', 'test/fixtures/imports', 'test/fixtures/inventory-files'].map((name) =>
    join(root, name),
  );
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => TYPES.has(extname(name)) && !name.endsWith('.expected.json'))
      .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) })),
  );
}

/** The importer, on an inventory that knows some devices already. */
async function openKnown(folder) {
  const { rows, ...tools } = await openInventory(folder);
  const file = { path: join(root, 'test/fixtures/imports', KNOWN), fileName: KNOWN, caller: tools.caller };
  const { id: organisationId } = (await tools.imports.foundFirst(file)).organisation;
  await tools.imports.bring({ ...file, organisationId });
  const inventory = async () => ({
    devices: await rows('SELECT * FROM device ORDER BY id'),
    waiting: await rows('SELECT count(*) AS n FROM import_row'),
  });
  return { ...tools, organisationId, inventory };
}

export default {
  says: `damages ${FILES_AT_LEAST.toLocaleString('en')} inventories or more and imports them: as announced and taken back, or refused with a code, within seconds.`,
  async run({ seed, timeIsLeft }) {
    const { seededRandom } = await import('../../dist/kernel/random.js');
    const originals = examples();
    const donors = originals.map(({ bytes }) => bytes);
    const folder = mkdtempSync(join(tmpdir(), 'prolonge-hostile-'));
    const dog = watchdog(3 * SECONDS_AT_MOST);
    const figures = { files: 0, rows: 0, applied: 0, 'without effect': 0, refused: 0, slowestSeconds: 0 };
    const codes = new Map();
    const tools = await openKnown(folder);
    try {
      while (figures.files < FILES_AT_LEAST || timeIsLeft()) {
        // each file has its own seed: the one that breaks a law is the first file of a campaign with that seed
        const fileSeed = (seed + figures.files) >>> 0;
        const random = seededRandom(fileSeed);
        const { name, bytes } = originals[Math.floor(random() * originals.length)];
        const path = join(folder, name);
        writeFileSync(path, damaged(bytes, donors, random));
        figures.files += 1;
        dog.beat(figures.files);
        const start = performance.now();
        const outcome = await importDamaged(tools, path, name).catch((error) => {
          throw new Error(`${name}, --seed ${fileSeed}`, { cause: error });
        });
        const seconds = (performance.now() - start) / 1000;
        rmSync(path);
        if (outcome.refused === undefined) {
          figures.rows += outcome.rows;
          figures[outcome.applied ? 'applied' : 'without effect'] += 1;
        } else {
          figures.refused += 1;
          codes.set(outcome.refused, (codes.get(outcome.refused) ?? 0) + 1);
        }
        figures.slowestSeconds = Math.max(figures.slowestSeconds, Number(seconds.toFixed(3)));
        if (seconds > SECONDS_AT_MOST) throw new Error(`${name}, --seed ${fileSeed}: ${seconds} s`);
      }
    } finally {
      await dog.end();
      await tools.app.close();
      rmSync(folder, { recursive: true, force: true });
    }
    return { ...figures, ...Object.fromEntries([...codes].sort(([, a], [, b]) => b - a)) };
  },
};
