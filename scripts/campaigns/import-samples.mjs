/** Files that other people wrote, from the folder IMPORT_SAMPLES: each gives the rows, encoding, titles and fields noted beside it. */
import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const NOTED = '.expected.json';
/** Columns of no use are noted so, and left out by the importer. */
const OF_NO_USE = 'ignore';

function samples(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(NOTED))
    .map(({ name, parentPath }) => {
      const path = join(parentPath, name.slice(0, -NOTED.length));
      return { name: name.slice(0, -NOTED.length), path, noted: JSON.parse(readFileSync(path + NOTED, 'utf8')) };
    });
}

/** What a document says otherwise than the note; a field that the importer leaves out on purpose is told as such. */
function differences({ file, columns }, noted) {
  const facts = [
    ['rows', noted.rows, file.rows],
    ['header_row', noted.header_row, file.headerRow],
    ['encoding', noted.encoding, file.encoding],
    ['delimiter', noted.delimiter === 'n/a' ? null : noted.delimiter, file.delimiter],
  ].filter(([, wanted, got]) => wanted !== undefined && !isDeepStrictEqual(wanted, got));
  const fields = meanings(noted.columns).flatMap(([header, meaning]) => {
    const got = columns.find((column) => column.header.trim() === header.trim())?.field ?? OF_NO_USE;
    const right = meaning.split('/').some((one) => got === one || got.startsWith(`${one}_`));
    return right ? [] : [`${header}: ${meaning}, not ${got}`];
  });
  return { facts, fields };
}

/** `[header, meaning]`: noted as a table, or as a list when headers repeat themselves. */
const meanings = (columns) =>
  Array.isArray(columns) ? columns.map(({ header, meaning }) => [header, meaning]) : Object.entries(columns ?? {});

export default {
  says: 'imports the files of the folder IMPORT_SAMPLES and compares with what is noted beside each.',
  async run() {
    const folder = process.env.IMPORT_SAMPLES;
    if (folder === undefined) return { 'left out': 'IMPORT_SAMPLES names no folder' };
    const { inventoryVocabulary } = await import('../../dist/inventory/vocabulary.js');
    const { FileProfile } = await import('../../dist/inventory/domain/understanding/file-profile.js');
    const { openSource } = await import('../../dist/inventory/readers/open-source.js');
    const figures = [];
    for (const { name, path, noted } of samples(folder)) {
      const source = await openSource(path, { fileName: name });
      const profile = new FileProfile(inventoryVocabulary(), { format: source.format });
      for await (const row of source.rows()) profile.add(row);
      const { headerRow, rowCount, columns } = profile.conclude();
      const { format, encoding, delimiter } = source;
      const { facts, fields } = differences(
        { file: { format, encoding, delimiter, headerRow, rows: rowCount }, columns },
        noted,
      );
      if (facts.length > 0) throw new Error(`${name}: ${JSON.stringify(facts)}`);
      figures.push({
        name,
        rows: rowCount,
        columns: columns.length,
        'named otherwise': fields.join('; '),
      });
    }
    return figures;
  },
};
