import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unguarded } from '../../../src/inventory/domain/values/formula-guard.js';
import { inventoryFolder, cellsOf, refusalOf, rowsOf } from '../../support/inventory-files.js';
import { xlsxFile } from '../../builders/workbook-file.js';

const files = inventoryFolder();

async function written(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
const sheetOf = async (rows: string, more: Partial<Parameters<typeof xlsxFile>[0]> = {}) =>
  rowsOf(await files.open(xlsxFile({ sheets: [{ name: 'Parc', rows }], ...more })));
const oneCell = async (cell: string, more = {}) => (await sheetOf(`<row r="1">${cell}</row>`, more))[0]?.cells.at(-1);

describe('an XLSX workbook', () => {
  it('gives the texts, numbers, days and booleans that exceljs wrote', async () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const cell = fc.oneof(
      fc
        .string({ unit: fc.constantFrom('a', 'é', '€', '<', '&', '"', "'", ' ', '\n', '0', '💻'), maxLength: 12 })
        .map((text) => [text, unguarded(text)] as const),
      fc.integer({ min: -1e9, max: 1e15 }).map((value) => [value, String(value)] as const),
      fc.integer({ min: 0, max: 1e8 }).map((value) => [value / 100, String(value / 100)] as const),
      day.map((text) => [new Date(`${text}T00:00:00Z`), text] as const),
      fc.boolean().map((value) => [value, String(value)] as const),
      fc.constant([null, ''] as const),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        async (table) => {
          const content = await written((workbook) => {
            const sheet = workbook.addWorksheet('Parc');
            sheet.addRow(['Titre']);
            for (const row of table) sheet.addRow(row.map(([value]) => value));
          });
          const trimmed = table
            .map((row) => row.map(([, text]) => text))
            .map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
          const expected = trimmed
            .map((cells, index) => ({ position: index + 2, cells }))
            .filter(({ cells }) => cells.some((text) => text.trim() !== ''));
          expect((await rowsOf(await files.open(content))).slice(1)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('gives the last result of a formula, nothing for an error, and the whole of a text in several styles', async () => {
    const content = await written((workbook) => {
      const sheet = workbook.addWorksheet('Parc');
      sheet.addRow([
        { formula: 'A9', result: 42 },
        { formula: 'B9', result: 'Écran' },
        { error: '#N/A' },
        { richText: [{ text: 'Lati' }, { font: { bold: true }, text: 'tude' }] },
      ]);
      sheet.addRow([
        { formula: 'A9', result: { error: '#DIV/0!' } },
        { formula: 'B9', result: new Date('2024-05-06T00:00:00Z') },
      ]);
      sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
    });
    expect(await cellsOf(await files.open(content))).toEqual([
      ['42', 'Écran', '', 'Latitude'],
      ['', '2024-05-06'],
    ]);
  });

  it('keeps the hour of a date only when it is not midnight', async () => {
    const content = await written((workbook) => {
      const sheet = workbook.addWorksheet('Parc');
      sheet.addRow([new Date('2024-05-06T00:00:00Z'), new Date('2024-05-06T08:30:05Z')]);
      for (const cell of ['A1', 'B1']) sheet.getCell(cell).numFmt = 'dd/mm/yyyy hh:mm:ss';
    });
    expect(await cellsOf(await files.open(content))).toEqual([['2024-05-06', '2024-05-06 08:30:05']]);
  });

  it.each([
    [14, '45292', '2024-01-01'],
    [22, '45292.75', '2024-01-01 18:00:00'],
    [20, '0.5', '12:00:00'],
    [46, '1.5', '1.5'],
    [57, '45292', '2024-01-01'],
    [4, '45292', '45292'],
    [9, '0.85', '85%'],
    [14, '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    [14, '2958465', '9999-12-31'],
    [14, '2958466', '2958466'],
    [14, '-1', '-1'],
    [14, '0', '1900-01-00'],
  ])('shows under built-in format %d the number %s as %s', async (format, value, text) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs>`;
    expect(await oneCell(`<c r="A1" s="1"><v>${value}</v></c>`, { styles })).toBe(text);
  });

  it.each([
    ['dd/mm/yyyy;@', '45292', '2024-01-01'],
    ['[$-40C]d mmmm yyyy', '45292', '2024-01-01'],
    ['[Red]0.00', '12.5', '12.5'],
    ['#,##0.00\\ &quot;dollars&quot;', '12.5', '12.5'],
    ['General', '12', '12'],
    ['Standard', '12', '12'],
    ['000000', '123', '000123'],
    ['[h]:mm', '30.5', '30.5'],
    ['0.0%', '0.8125', '81.25%'],
    ['_-* #,##0.00\\ [$€-40C]_-', '1234.5599999999999', '1234.56'],
  ])('shows under format %s the number %s as %s', async (code, value, text) => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`;
    expect(await oneCell(`<c r="A1" s="1"><v>${value}</v></c>`, { styles })).toBe(text);
  });

  it('counts days from 1904 when the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await oneCell('<c r="A1"><v>43830</v></c>', { styles, workbookPr: '<workbookPr date1904="1"/>' })).toBe(
      '2024-01-01',
    );
  });

  it.each([
    ['3.51234567890123E14', '351234567890123'],
    ['0.30000000000000004', '0.3'],
    ['1E-7', '0.0000001'],
    ['1.0', '1'],
    ['-12.50', '-12.5'],
  ])('writes the number %s without exponent or noise', async (value, text) => {
    expect(await oneCell(`<c r="A1"><v>${value}</v></c>`)).toBe(text);
  });

  it('keeps the zeros of numbers stored as text, and the day of an ISO date', async () => {
    expect(await oneCell('<c r="A1" t="inlineStr"><is><t>00123</t></is></c>')).toBe('00123');
    expect(await oneCell('<c r="A1" t="d"><v>2024-01-15T00:00:00</v></c>')).toBe('2024-01-15');
    expect(await oneCell('<c r="A1" t="str"><v>a_x000D_b</v></c>')).toBe('a\rb');
  });

  it('leaves phonetic guides out of its texts', async () => {
    const sharedStrings = '<si><r><t>東</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si>';
    expect(await oneCell('<c r="A1" t="s"><v>0</v></c>', { sharedStrings })).toBe('東');
  });

  it('puts each cell in its column and each row at its number, gaps and missing references included', async () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="AA3"><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c r="A9" s="0"/></row><row r="20"><c r="C20"><v>5</v></c></row>';
    const read = await sheetOf(rows);
    expect(read.map((row) => row.position)).toEqual([3, 4, 20]);
    expect(read[0]?.cells).toEqual(['', '1', '2', ...Array<string>(23).fill(''), '3']);
    expect(read.slice(1).map((row) => row.cells)).toEqual([['4'], ['', '', '5']]);
  });

  it('has the value of merged cells at their top left only', async () => {
    const content = await written((workbook) => {
      const sheet = workbook.addWorksheet('Parc');
      sheet.addRow(['Titre', null, 'fin']);
      sheet.mergeCells('A1:B2');
    });
    expect((await cellsOf(await files.open(content)))[0]?.[0]).toBe('Titre');
  });

  it('reads names with a namespace prefix, as some programs write them', async () => {
    const rows = '<x:row xmlns:x="x" r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>A&amp;B</x:t></x:is></x:c></x:row>';
    expect((await sheetOf(rows))[0]?.cells).toEqual(['A&B']);
  });
});

describe('the sheets of a workbook', () => {
  const row = (number: number, ...texts: string[]): string =>
    `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const notice = { name: 'Lisez-moi', rows: row(1, 'Notice') + row(2, 'Ce classeur') };
  const table = { name: 'Parc 2024', rows: row(4, 'Série', 'Modèle', 'Site') + row(5, 'A1', 'Plume', 'Mairie') };
  const secret = {
    name: 'Listes',
    state: 'veryHidden',
    rows: row(1, 'a', 'b', 'c', 'd', 'e') + row(2, '1', '2', '3', '4', '5'),
  };

  it('are told apart by their header, the hidden ones left out, and the choice is said', async () => {
    const source = await files.open(xlsxFile({ sheets: [notice, secret, table] }));
    expect([source.sheet, source.sheets]).toEqual(['Parc 2024', ['Lisez-moi', 'Parc 2024']]);
    expect(source.decisions).toMatchObject([
      {
        kind: 'sheet',
        value: 'Parc 2024',
        because: '3 column titles in row 4; not: Lisez-moi',
        reason: 'sheet-with-titles',
      },
    ]);
    expect((await cellsOf(source))[1]).toEqual(['A1', 'Plume', 'Mairie']);
  });

  it('are read by name when the person chose one, hidden ones included', async () => {
    const content = xlsxFile({ sheets: [notice, secret, table] });
    expect((await files.open(content, { sheet: 'lisez-moi ' })).sheet).toBe('Lisez-moi');
    expect(await cellsOf(await files.open(content, { sheet: 'Listes' }))).toHaveLength(2);
    expect((await files.open(content, { sheet: 'Listes' })).decisions).toEqual([
      expect.objectContaining({ kind: 'sheet', value: 'Listes', because: 'you chose it' }),
    ]);
  });

  it('are listed when the person named one that does not exist', async () => {
    expect(await refusalOf(files.open(xlsxFile({ sheets: [notice, table] }), { sheet: 'Feuil1' }))).toEqual({
      code: 'sheet-unknown',
      facts: { file: 'parc', sheet: 'Feuil1', sheets: 'Lisez-moi, Parc 2024' },
    });
  });

  it('are refused when none has a row', async () => {
    expect(await refusalOf(files.open(xlsxFile({ sheets: [{ name: 'Feuil1', rows: '' }] })))).toMatchObject({
      code: 'file-empty',
    });
  });

  it('are read from the beginning each time, and may be left before the end', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => row(index + 1, 'Série', 'Modèle')).join('');
    const source = await files.open(xlsxFile({ sheets: [{ name: 'Parc', rows }] }));
    for await (const first of source.rows()) {
      expect(first.position).toBe(1);
      break;
    }
    expect(await rowsOf(source)).toHaveLength(5_000);
  });
});
