import { deflateRawSync, constants } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { ReaderLimits } from '../../src/inventory/readers/reader-limits.js';
import { odsFile, xlsxFile } from '../builders/workbook-file.js';
import { zipFile, type ZipPart } from '../builders/zip-file.js';
import { cellsOf, inventoryFolder, refusalOf, rowsOf } from '../support/inventory-files.js';
import { growthMb } from '../support/memory-growth.js';

const files = inventoryFolder();
const MEGABYTE = 1024 * 1024;
const ODS = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' };
const sheet = (rows: string): Buffer => xlsxFile({ sheets: [{ name: 'Parc', rows }] });
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const table = (rows: string): string => `<table:table table:name="Parc">${rows}</table:table>`;
const refused = (content: Buffer | string, limits: Partial<ReaderLimits> = {}) =>
  refusalOf(files.open(content, { limits }).then(rowsOf));
const tooLarge = { code: 'file-too-large-unpacked' };

/** A sheet of so many megabytes without a filled row, deflated in no time: one block said again and again. */
function sparseSheet(megabytes: number): Buffer {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const row = '<table:table-row/>';
  const block = deflateRawSync(row.repeat(MEGABYTE / row.length), flush);
  const start = deflateRawSync('<office:document-content><table:table table:name="Parc">', flush);
  return Buffer.concat([start, ...Array.from({ length: megabytes }, () => block), deflateRawSync('')]);
}

describe('an archive that means harm', () => {
  it('is refused when one name stands for two parts, of which readers see one or the other', async () => {
    const more = [{ name: 'XL/worksheets\\sheet1.xml', content: '<worksheet/>' }];
    const twice = xlsxFile({ sheets: [{ name: 'Parc', rows: `<row r="1">${cell('a')}</row>` }], more });
    expect(await refused(twice)).toMatchObject({
      code: 'file-unreadable',
      facts: { detail: 'part xl/worksheets/sheet1.xml twice' },
    });
  });

  it.each([
    ['a part is encrypted', { flags: 1 }, 'file-encrypted'],
    ['a part is packed in a way nobody knows', { method: 99 }, 'file-unreadable'],
    ['a part is stored shorter than it says', { method: 0, declaredBytes: 5 }, 'file-unreadable'],
  ])('is refused when %s', async (_what, lie: Partial<ZipPart>, code) => {
    const whole = zipFile([ODS, { name: 'content.xml', content: '<office:document-content/>', ...lie }]);
    expect(await refused(whole)).toMatchObject({ code });
  });

  it('is refused before it is inflated when all its parts together are too large, each being small enough', async () => {
    const pictures = Array.from({ length: 5 }, (_, index) => ({
      ...{ name: `xl/media/${index}.png`, content: 'x', declaredBytes: 300 * MEGABYTE },
    }));
    expect(await refused(zipFile([ODS, ...pictures]))).toMatchObject({
      ...tooLarge,
      facts: { part: 'xl/media/3.png', limit: 1024 * MEGABYTE },
    });
  });

  it('is refused when a sheet of one gigabyte is blank: as declared, or while it inflates', async () => {
    const packed = sparseSheet(1024);
    const sparse = (declaredBytes: number): Buffer =>
      zipFile([ODS, { name: 'content.xml', content: '', packed, declaredBytes }]);
    const growth = await growthMb(async () => {
      expect(await refused(sparse(1024 * MEGABYTE))).toMatchObject(tooLarge);
      expect(await refused(sparse(600 * MEGABYTE))).toMatchObject({ ...tooLarge, facts: { limit: 512 * MEGABYTE } });
      expect(await refused(sparse(15 * MEGABYTE))).toMatchObject(tooLarge);
    });
    expect(growth).toBeLessThan(100);
  });

  it('is refused when many sheets are one and the same part, inflated again for each', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const tabs = names.map((name) => `<sheet name="${name}" r:id="w"/>`).join('');
    const relation = (id: string, type: string, target: string): string =>
      `<Relationships><Relationship Id="${id}" Type="x/${type}" Target="${target}"/></Relationships>`;
    const parts = [
      { name: '_rels/.rels', content: relation('b', 'officeDocument', 'xl/workbook.xml') },
      { name: 'xl/workbook.xml', content: `<workbook><sheets>${tabs}</sheets></workbook>` },
      { name: 'xl/_rels/workbook.xml.rels', content: relation('w', 'worksheet', 'sheet.xml') },
      { name: 'xl/sheet.xml', content: `<worksheet><sheetData>${'<row/>'.repeat(100_000)}</sheetData></worksheet>` },
    ];
    expect(await refused(zipFile(parts), { archiveBytes: 10 * MEGABYTE })).toMatchObject({
      ...tooLarge,
      facts: { part: 'xl/sheet.xml', limit: 10 * MEGABYTE },
    });
  });

  it('is not opened when it stands inside another', async () => {
    const inner = sheet(`<row r="1">${cell('a')}</row>`);
    expect(await refused(zipFile([{ name: 'parc.xlsx', content: inner }]))).toMatchObject({
      code: 'file-not-a-spreadsheet',
      facts: { found: 'zip' },
    });
  });

  it.each([
    ['a picture', 'GIF89a', 'image'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a web page', '<html><script>alert(1)</script>', 'binary'],
    ['a program', 'MZ\u0090\0', 'binary'],
    ['a shell script', '#!/bin/sh\nexit 0\n', 'binary'],
  ])('is refused when it is also %s', async (_what, start, found) => {
    const both = Buffer.concat([Buffer.from(start, 'latin1'), sheet(`<row r="1">${cell('a')}</row>`)]);
    expect(await refused(both)).toMatchObject({ code: 'file-not-a-spreadsheet', facts: { found } });
  });
});

describe('a workbook that grows when it is read', () => {
  it('is refused at a text made of pieces without end', async () => {
    const runs = '<r><t>0123456789</t></r>'.repeat(400_000);
    expect(await refused(sheet(`<row r="1"><c t="inlineStr"><is>${runs}</is></c></row>`))).toMatchObject({
      code: 'cell-too-long',
    });
    const shared = xlsxFile({
      sheets: [{ name: 'Parc', rows: '<row r="1"><c t="s"><v>0</v></c></row>' }],
      sharedStrings: `<si>${runs}</si>`,
    });
    expect(await refused(shared)).toMatchObject({ code: 'cell-too-long' });
    const blanks = '<text:s text:c="1000"/>'.repeat(600_000);
    const ods = odsFile(
      table(`<table:table-row><table:table-cell><text:p>${blanks}</text:p></table:table-cell></table:table-row>`),
    );
    expect(
      await growthMb(async () => expect(await refused(ods)).toMatchObject({ code: 'cell-too-long' })),
    ).toBeLessThan(100);
  });

  const long = 'x'.repeat(50_000);
  const longTexts = (rows: number, cells: number): Buffer =>
    xlsxFile({
      sheets: [{ name: 'Parc', rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(cells)}</row>`.repeat(rows) }],
      sharedStrings: `<si><t>${long}</t></si>`,
    });

  it('is refused when a long text is said again and again: in one row, or in all of them', async () => {
    expect(await refused(longTexts(1, 100))).toMatchObject({ code: 'row-too-long', facts: { row: 1 } });
    expect(await refused(longTexts(30_000, 1))).toMatchObject({ ...tooLarge, facts: { row: 20_001 } });
    const repeated = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>${long}</text:p></table:table-cell></table:table-row>`;
    expect(await refused(odsFile(table(repeated)))).toMatchObject(tooLarge);
    const wide = `<table:table-row><table:table-cell table:number-columns-repeated="1000"><text:p>${long}</text:p></table:table-cell></table:table-row>`;
    expect(await refused(odsFile(table(wide)))).toMatchObject({ code: 'row-too-long' });
  });

  it('is refused when a row stands below the last that a sheet can have', async () => {
    expect(await rowsOf(await files.open(sheet(`<row r="1048576">${cell('a')}</row>`)))).toHaveLength(1);
    expect(await refused(sheet(`<row r="1048577">${cell('a')}</row>`))).toMatchObject({
      ...tooLarge,
      facts: { size: 1_048_577 },
    });
  });

  it('is refused when it has more styles, texts or sheets than any workbook', async () => {
    const one = [{ name: 'Parc', rows: `<row r="1">${cell('a')}</row>` }];
    expect(await refused(xlsxFile({ sheets: one, styles: '<xf/>'.repeat(200_001) }))).toMatchObject(tooLarge);
    const texts = xlsxFile({ sheets: one, sharedStrings: '<si/>'.repeat(1001) });
    expect(await refused(texts, { sharedStrings: 1000 })).toMatchObject(tooLarge);
    expect(await refused(odsFile('<table:table table:name="a"/>'.repeat(10_001)))).toMatchObject(tooLarge);
    const hidden = '<style:style style:name="N"><style:table-properties table:display="false"/></style:style>';
    const styles = Array.from({ length: 10_002 }, (_, index) => hidden.replace('N', `a${index}`)).join('');
    expect(await refused(odsFile(table(''), styles))).toMatchObject(tooLarge);
  });

  it('is refused when an element has more attributes than any', async () => {
    const attributes = Array.from({ length: 257 }, (_, index) => ` a${index}="1"`).join('');
    const many = /more than 256 attributes/;
    for (const content of [
      sheet(`<row r="1"${attributes}>${cell('a')}</row>`),
      odsFile(table(`<table:table-row${attributes}/>`)),
      `<REQUEST><CONTENT${attributes}></CONTENT></REQUEST>`,
    ]) {
      expect(await refused(content)).toMatchObject({
        code: 'file-unreadable',
        facts: { detail: expect.stringMatching(many) },
      });
    }
  });
});

/** Each took minutes, the time growing with the square of the length. */
describe('a text that is there to keep us busy is soon done with', () => {
  it('in the format of a number', async () => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    const file = xlsxFile({ sheets: [{ name: 'Parc', rows: '<row r="1"><c s="0"><v>12</v></c></row>' }], styles });
    expect(await cellsOf(await files.open(file))).toEqual([['12']]);
  });

  it('in a path of the archive', async () => {
    const more = `<Relationships><Relationship Id="x" Type="x/officeDocument" Target="${'a'.repeat(500_000)}"/></Relationships>`;
    const parts = [
      { name: '_rels/.rels', content: more },
      { name: 'xl/x', content: '' },
    ];
    expect(await refused(zipFile(parts))).toMatchObject({ code: 'file-unreadable' });
  });

  it('in line endings without lines', async () => {
    const source = await files.open(`a;b\n1;2\n${'\r'.repeat(250_000)}x;y\n`);
    expect((await cellsOf(source)).slice(0, 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('the JSON of a device that means harm', () => {
  it.each([
    ['nests without end', `{"content":${'['.repeat(1_000_000)}`, { part: 'depth', limit: 100 }],
    ['nests without end, and comes back', `{"content":${'['.repeat(101)}${']'.repeat(101)}}`, { part: 'depth' }],
    ['holds more values than any', `{"content":[${'{},'.repeat(2_000_000)}{}]}`, { part: 'values', limit: 2_000_000 }],
  ])('is refused before it becomes objects when it %s', async (_what, text, facts) => {
    expect(await refused(text)).toMatchObject({ ...tooLarge, facts });
  });

  it('is read when brackets stand in its texts', async () => {
    const text = JSON.stringify({ content: { bios: { ssn: 'A1', assettag: `${'['.repeat(200)}"\\"` } } });
    expect(await refused(text)).toBeNull();
  });
});

describe('a table of text that means harm', () => {
  it('is refused at ten thousand columns', async () => {
    const headers = Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(';');
    expect(await refused(`${headers}\n`)).toEqual({ code: 'row-too-wide', facts: { row: 1, limit: 2_000 } });
  });

  it('is refused at quotes without end, closed or not', async () => {
    expect(await refused(`a;b\n1;${'"'.repeat(300_001)}\n`)).toMatchObject({ code: 'file-quote-unclosed' });
    expect(await refused(`a;b\n1;${'"'.repeat(300_002)}\n`)).toMatchObject({ code: 'cell-too-long' });
  });
});
