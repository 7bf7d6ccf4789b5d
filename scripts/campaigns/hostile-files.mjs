/** Damaged inventories by the thousand: each is read, or refused with a code; nothing else may happen, and soon. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { root } from '../tasks/processes.mjs';

const SECONDS_AT_MOST = 10;
const TYPES = new Set(['.csv', '.xlsx', '.ods', '.json', '.xml', '.ocs']);

function examples() {
  const folders = ['data/examples', 'test/fixtures'].map((folder) => join(root, folder));
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TYPES.has(extname(entry.name)))
      .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) })),
  );
}

/** One to four damages: a byte changed, a part cut out, a part said twice, the end lost, noise put in. */
function damage(bytes, random) {
  const at = (length) => Math.floor(random() * length);
  let damaged = Buffer.from(bytes);
  for (let left = 1 + at(4); left > 0 && damaged.length > 0; left -= 1) {
    const place = at(damaged.length);
    const length = 1 + at(Math.min(400, damaged.length - place));
    const [before, part, after] = [
      damaged.subarray(0, place),
      damaged.subarray(place, place + length),
      damaged.subarray(place + length),
    ];
    const noise = Buffer.from(Array.from({ length: 1 + at(20) }, () => at(256)));
    damaged = Buffer.concat(
      [
        [before, Buffer.from([at(256)]), part.subarray(1), after],
        [before, after],
        [before, part, part, after],
        [before],
        [before, noise, part, after],
      ][at(5)],
    );
  }
  return damaged;
}

export default {
  says: 'damages example inventories and reads them: rows, or a refusal with a code, within seconds.',
  async run({ seed, timeIsLeft }) {
    const { openSource } = await import('../../dist/inventory/readers/open-source.js');
    const { DomainError } = await import('../../dist/kernel/domain-error.js');
    const { seededRandom } = await import('../../dist/kernel/random.js');
    const random = seededRandom(seed);
    const originals = examples();
    if (originals.length === 0) throw new Error('there is no example inventory to damage');
    const folder = mkdtempSync(join(tmpdir(), 'prolonge-hostile-'));
    const figures = { files: 0, rows: 0, read: 0, refused: 0, slowestSeconds: 0 };
    const codes = new Map();
    try {
      while (timeIsLeft()) {
        const { name, bytes } = originals[Math.floor(random() * originals.length)];
        const path = join(folder, name);
        writeFileSync(path, damage(bytes, random));
        figures.files += 1;
        const start = performance.now();
        try {
          const source = await openSource(path, { fileName: name });
          for await (const row of source.rows()) figures.rows += row.cells.length > 0;
          figures.read += 1;
        } catch (error) {
          if (!(error instanceof DomainError)) throw new Error(`file ${figures.files}, ${name}`, { cause: error });
          figures.refused += 1;
          codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
        }
        const seconds = (performance.now() - start) / 1000;
        figures.slowestSeconds = Math.max(figures.slowestSeconds, Number(seconds.toFixed(3)));
        if (seconds > SECONDS_AT_MOST) throw new Error(`file ${figures.files}, ${name}: ${seconds} s`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { ...figures, ...Object.fromEntries(codes) };
  },
};
