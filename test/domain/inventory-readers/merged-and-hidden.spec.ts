import { describe, expect, it } from '@jest/globals';
import { mentions } from '../../../src/inventory/readers/xlsx/mentions.js';
import { odsFile, xlsxFile } from '../../builders/workbook-file.js';
import { cellsOf, inventoryFolder, refusalOf, rowsOf } from '../../support/inventory-files.js';

const files = inventoryFolder();

const row = (position: number, cells: Readonly<Record<string, string>>, attributes = ''): string =>
  `<row r="${position}"${attributes}>${Object.entries(cells)
    .map(([column, text]) => `<c r="${column}${position}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;
const merging = (rows: string, ...ranges: string[]): Buffer => {
  const below = `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return xlsxFile({ sheets: [{ name: 'Parc', rows, below }] });
};
const cell = (text: string, rows = 1): string =>
  `<table:table-cell office:value-type="string" table:number-rows-spanned="${rows}"><text:p>${text}</text:p></table:table-cell>`;
const COVERED = '<table:covered-table-cell/>';

describe('cells of a workbook merged over several rows', () => {
  const tall = row(1, { A: 'Série', B: 'Lieu' }) + row(2, { A: 'VX-1', B: 'Mairie' });

  it('give their value to each row that says something by itself, inside the range only', async () => {
    const source = await files.open(merging(tall + row(3, { A: 'VX-2' }) + row(4, { A: 'VX-3' }), 'B2:B3'));
    expect(await cellsOf(source)).toEqual([['Série', 'Lieu'], ['VX-1', 'Mairie'], ['VX-2', 'Mairie'], ['VX-3']]);
    expect(await cellsOf(source)).toHaveLength(4);
  });

  it('are one row when everything in it is merged', async () => {
    const source = await files.open(merging(tall + row(4, { A: 'VX-2' }), 'A2:A3', 'B2:B3'));
    expect((await rowsOf(source)).map(({ position }) => position)).toEqual([1, 2, 4]);
    expect(source.decisions).toEqual([]);
  });

  it('complete the lower line of a header of two lines', async () => {
    const header = row(1, { A: 'Série', B: 'Matériel' }) + row(2, { B: 'Marque', C: 'Modèle' });
    expect((await cellsOf(await files.open(merging(header, 'A1:A2', 'B1:C1'))))[1]).toEqual([
      'Série',
      'Marque',
      'Modèle',
    ]);
  });

  it('are told by their columns and their first range, never by a value, which may be a name', async () => {
    const content = merging(tall + row(3, { A: 'VX-2' }), 'B2:B3');
    const [decision] = (await files.open(content)).decisions;
    expect(decision).toMatchObject({ kind: 'merged-cells', value: 'B', facts: { range: 'B2:B3', cells: 1 } });
    expect(JSON.stringify(decision)).not.toContain('Mairie');
  });

  it('are found however the bytes that name them are cut', async () => {
    const text = 'a mergeCell b';
    async function* cut(size: number) {
      for (let at = 0; at < text.length; at += size) yield Promise.resolve(Buffer.from(text.slice(at, at + size)));
    }
    for (let size = 1; size <= text.length; size++) {
      expect([await mentions(cut(size), ['mergeCell']), await mentions(cut(size), ['merged'])]).toEqual([true, false]);
    }
  });

  it('are refused beyond the limits, in their number as in what they would fill', async () => {
    const rows = tall + row(3, { A: 'VX-2' }) + row(4, { A: 'VX-3' });
    const refused = { code: 'file-too-large-unpacked', facts: { part: 'merged cells' } };
    const open = (limits: object) => refusalOf(files.open(merging(rows, 'B2:B3', 'A3:A4', 'B2:B4'), { limits }));
    expect(await open({ mergedRanges: 2 })).toMatchObject(refused);
    expect(await open({ repeatedCells: 1 })).toMatchObject(refused);
    expect(await open({})).toBeNull();
  });

  it('are followed in an OpenDocument sheet too, where rows repeat', async () => {
    const rows = `<table:table-row>${cell('VX-1')}${cell('Mairie', 3)}</table:table-row><table:table-row table:number-rows-repeated="2">${cell('VX-2')}${COVERED}</table:table-row><table:table-row>${cell('VX-3')}</table:table-row>`;
    const source = await files.open(odsFile(`<table:table table:name="Parc">${rows}</table:table>`));
    expect(await cellsOf(source)).toEqual([['VX-1', 'Mairie'], ['VX-2', 'Mairie'], ['VX-2', 'Mairie'], ['VX-3']]);
    expect(source.decisions).toMatchObject([{ kind: 'merged-cells', value: 'B', facts: { cells: 2 } }]);
  });
});

describe('hidden rows of a workbook', () => {
  it('are read and counted, the blank ones left out', async () => {
    const hidden = ' hidden="1"';
    const rows =
      row(1, { A: 'Série' }) + row(2, { A: 'VX-1' }, hidden) + row(3, {}, hidden) + row(4, { A: 'VX-2' }, hidden);
    const source = await files.open(xlsxFile({ sheets: [{ name: 'Parc', rows }] }));
    expect(await cellsOf(source)).toEqual([['Série'], ['VX-1'], ['VX-2']]);
    expect(source.decisions).toMatchObject([{ kind: 'hidden-rows', value: '2', facts: { row: 2 } }]);
  });

  it('are none where a writer says of each row that it is not hidden', async () => {
    const rows = row(1, { A: 'Série' }, ' hidden="false"') + row(2, { A: 'VX-1' }, ' hidden="0"');
    expect((await files.open(xlsxFile({ sheets: [{ name: 'Parc', rows }] }))).decisions).toEqual([]);
  });
});
