import { describe, expect, it } from '@jest/globals';
import { odsFile } from '../../builders/workbook-file.js';
import { cellsOf, inventoryFolder, refusalOf, rowsOf } from '../../support/inventory-files.js';

const files = inventoryFolder();
const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (name: string, rows: string, style = 'ta1'): string =>
  `<table:table table:name="${name}" table:style-name="${style}"><table:table-column/>${rows}</table:table>`;
const oneCell = async (cell: string) =>
  (await rowsOf(await files.open(odsFile(table('Parc', row(cell))))))[0]?.cells.at(-1);

describe('an OpenDocument spreadsheet', () => {
  it.each([
    [
      '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1 234,50</text:p></table:table-cell>',
      '1234.5',
    ],
    [
      '<table:table-cell office:value-type="float" office:value="123"><text:p>00123</text:p></table:table-cell>',
      '00123',
    ],
    [
      '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="899.9"><text:p>899,90 €</text:p></table:table-cell>',
      '899.9',
    ],
    [
      '<table:table-cell office:value-type="percentage" office:value="0.85"><text:p>85 %</text:p></table:table-cell>',
      '85%',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2024-05-06"><text:p>06/05/24</text:p></table:table-cell>',
      '2024-05-06',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2024-05-06T00:00:00"><text:p>06/05/24</text:p></table:table-cell>',
      '2024-05-06',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2024-05-06T08:30:05.5"><text:p>x</text:p></table:table-cell>',
      '2024-05-06 08:30:05',
    ],
    [
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
      'true',
    ],
    [
      '<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"><text:p>08:30:00</text:p></table:table-cell>',
      '08:30:00',
    ],
    [
      '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell><table:table-cell/>',
      undefined,
    ],
    [
      '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell>',
      'a  b\nc',
    ],
    [
      '<table:table-cell office:value-type="string"><office:annotation><dc:date>2024</dc:date><text:p>note</text:p></office:annotation><text:p>vu</text:p></table:table-cell>',
      'vu',
    ],
  ])('reads %s', async (cell, expected) => {
    const rows = await rowsOf(await files.open(odsFile(table('Parc', row(text('t')) + row(cell)))));
    expect(rows[1]?.cells.at(-1)).toBe(expected);
  });

  it('follows repeated columns and rows, at the right places', async () => {
    const repeated = `<table:table-cell table:number-columns-repeated="2"/>${text('c')}<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16000"/>`;
    const rows =
      row(text('titre')) +
      '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>' +
      `<table:table-row table:number-rows-repeated="2">${repeated}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>';
    expect(await rowsOf(await files.open(odsFile(table('Parc', rows))))).toEqual([
      { position: 1, cells: ['titre'] },
      { position: 5, cells: ['', '', 'c', '7', '7'] },
      { position: 6, cells: ['', '', 'c', '7', '7'] },
    ]);
  });

  it('has the value of merged cells at their top left only', async () => {
    expect(
      await cellsOf(
        await files.open(
          odsFile(
            table(
              'Parc',
              row(text('a'), `<table:covered-table-cell><text:p>caché</text:p></table:covered-table-cell>`, text('b')),
            ),
          ),
        ),
      ),
    ).toEqual([['a', '', 'b']]);
  });

  it('chooses among its sheets by their header, hidden ones and copies of other files left out', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const many = row(text('a'), text('b'), text('c'), text('d')) + row(text('1'));
    const tables =
      table('Notice', row(text('Lire')) + row(text('ceci'))) +
      table('Caché', many, 'ta2') +
      table('Copie', many, 'ta_extref') +
      table('Parc', row(text('Série'), text('Site')) + row(text('A1'), text('Mairie')));
    const source = await files.open(odsFile(tables, styles));
    expect([source.format, source.sheet, source.sheets]).toEqual(['ods', 'Parc', ['Notice', 'Parc']]);
    expect(source.decisions).toMatchObject([
      { kind: 'sheet', value: 'Parc', because: '2 column titles in row 1; not: Notice', reason: 'sheet-with-titles' },
    ]);
    expect(await cellsOf(source)).toEqual([
      ['Série', 'Site'],
      ['A1', 'Mairie'],
    ]);
    expect(await cellsOf(await files.open(odsFile(tables, styles), { sheet: 'Notice' }))).toEqual([['Lire'], ['ceci']]);
    expect(await refusalOf(files.open(odsFile(tables, styles), { sheet: 'Absente' }))).toMatchObject({
      code: 'sheet-unknown',
    });
  });

  it('is refused when it is under a password, or has no row', async () => {
    const manifest = {
      name: 'META-INF/manifest.xml',
      content: '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    };
    expect(await refusalOf(files.open(odsFile(table('Parc', row(text('a'))), '', [manifest])))).toMatchObject({
      code: 'file-encrypted',
    });
    expect(await refusalOf(files.open(odsFile(table('Parc', ''))))).toMatchObject({ code: 'file-empty' });
    expect(await oneCell(text('a'))).toBe('a');
  });
});
