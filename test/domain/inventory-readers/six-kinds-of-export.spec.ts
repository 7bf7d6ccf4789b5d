import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { openSource } from '../../../src/inventory/readers/open-source.js';
import { rowsOf } from '../../support/inventory-files.js';

const open = (name: string) => openSource(join(projectRoot, 'test/fixtures/inventory-files', name), { fileName: name });

/** Small files of our own with the traits of exports that circulate: see the fixture of each. */
describe('exports as other systems write them', () => {
  it.each([
    ['note-de-livraison.csv', 'csv', ';', 8, 5],
    ['equipements-avec-quantites.csv', 'csv', ';', 19, 6],
    ['colonnes-libres.csv', 'csv', ',', 7, 3],
    ['export-avec-marque.csv', 'csv', ',', 7, 3],
    ['agent-portable.json', 'glpi-json', null, 21, 2],
    ['agent-telephone.xml', 'glpi-xml', null, 21, 2],
  ])('%s is read as %s', async (name, format, delimiter, columns, rows) => {
    const source = await open(name);
    const read = await rowsOf(source);
    expect({ format: source.format, encoding: source.encoding, delimiter: source.delimiter }).toEqual({
      format,
      encoding: 'utf-8',
      delimiter,
    });
    expect(read).toHaveLength(rows);
    for (const row of read) expect(row.cells).toHaveLength(columns);
    expect(read.map((row) => row.position)).toEqual(read.map((_, index) => index + 1));
  });

  it('keep an empty header, trailing spaces and exact duplicates as they are: what they mean is decided later', async () => {
    const note = await rowsOf(await open('note-de-livraison.csv'));
    expect([note[0]?.cells[1], note[2]?.cells[3]]).toEqual(['', 'PC ']);
    const quantities = await rowsOf(await open('equipements-avec-quantites.csv'));
    expect(quantities[2]?.cells).toEqual(quantities[3]?.cells);
  });

  it('keep the commas of quoted headers and the doubled quotes of inches', async () => {
    expect((await rowsOf(await open('colonnes-libres.csv')))[0]?.cells[4]).toBe('cf: Serial number,type:text');
    const marked = await rowsOf(await open('export-avec-marque.csv'));
    expect([marked[0]?.cells[0], marked[1]?.cells[3]]).toEqual(['Company', 'Plume 13"']);
  });
});
