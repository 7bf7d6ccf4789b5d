/** Reading 100,000 rows of 20 columns: our reader of inventories beside the library it replaces on the hot path. */
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parse } from 'csv-parse';

const ROWS = 100_000;
const COLUMNS = 20;

async function writeInventory(path) {
  const file = createWriteStream(path);
  file.write(`${Array.from({ length: COLUMNS }, (_, column) => `Colonne ${column}`).join(';')}\r\n`);
  for (let row = 0; row < ROWS; row += 1) {
    const cells = Array.from({ length: COLUMNS }, (_, column) =>
      column % 5 === 0 ? `"Salle ${row % 40}, été ""${column}"""` : `PC-${row}-${column}`,
    );
    if (!file.write(`${cells.join(';')}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

export default {
  says: `reads a CSV inventory of ${ROWS} rows and ${COLUMNS} columns to its end, row by row.`,
  baseline: 'csv-parse',
  async prepare(folder) {
    const path = join(folder, 'inventaire.csv');
    await writeInventory(path);
    return path;
  },
  contenders: {
    'csv-parse': async (path) => {
      let count = 0;
      for await (const row of createReadStream(path).pipe(parse({ delimiter: ';', bom: true })))
        count += row.length > 0;
      return { count };
    },
    prolonge: async (path) => {
      const { openSource } = await import('../../dist/inventory/readers/open-source.js');
      const source = await openSource(path, { fileName: 'inventaire.csv' });
      let count = 0;
      for await (const row of source.rows()) count += row.cells.length > 0;
      return { count };
    },
  },
};
