import { describe, expect, it } from '@jest/globals';
import { odsFile, xlsxFile } from '../builders/workbook-file.js';
import { zipFile } from '../builders/zip-file.js';
import { inventoryFolder, refusalOf, rowsOf } from '../support/inventory-files.js';
import { growthMb } from '../support/memory-growth.js';

const files = inventoryFolder();
const MEGABYTE = 1024 * 1024;
const sheet = (rows: string) => xlsxFile({ sheets: [{ name: 'Parc', rows }] });
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const table = (rows: string): string => `<table:table table:name="Parc">${rows}</table:table>`;
const refused = (content: Buffer | string, options = {}) => refusalOf(files.open(content, options).then(rowsOf));

describe('a zip that means harm', () => {
  it('is refused before it is inflated when a part is declared too large', async () => {
    const huge = zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: 'x', declaredBytes: 4_000_000_000 },
    ]);
    expect(await refused(huge)).toMatchObject({
      code: 'file-too-large-unpacked',
      facts: { part: 'content.xml', size: 4_000_000_000 },
    });
    const small = sheet(`<row r="1">${cell('a')}</row>`);
    expect(await refused(small, { limits: { partBytes: 100 } })).toMatchObject({ code: 'file-too-large-unpacked' });
  });

  it('is refused when a part inflates a thousand times, though below the limit of size', async () => {
    const spaces = ' '.repeat(64 * MEGABYTE);
    expect(await refused(sheet(`<row r="1">${cell('a')}</row>${spaces}`))).toMatchObject({
      code: 'file-too-large-unpacked',
    });
  });

  it('is refused while it inflates when a part is larger than it says', async () => {
    const lie = zipFile([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: `<a>${' '.repeat(8 * MEGABYTE)}</a>`, declaredBytes: 1_000 },
    ]);
    expect(
      await growthMb(async () => expect(await refused(lie)).toMatchObject({ code: 'file-too-large-unpacked' })),
    ).toBeLessThan(60);
  });

  it('is refused when it has a hundred thousand entries, before they are listed', async () => {
    const parts = Array.from({ length: 100_000 }, (_, index) => ({ name: `xl/${index}`, content: '' }));
    expect(await refused(zipFile(parts))).toMatchObject({
      code: 'file-too-large-unpacked',
      facts: { part: 'entries' },
    });
  });

  it('is read when it also holds names that climb out of the archive: nothing is ever written', async () => {
    const more = [
      { name: '../../../../tmp/owned.csv', content: 'a;b' },
      { name: '/etc/owned', content: 'x' },
      { name: 'C:\\owned', content: 'x' },
    ];
    const source = await files.open(
      xlsxFile({ sheets: [{ name: 'Parc', rows: `<row r="1">${cell('a')}</row>` }], more }),
    );
    expect(await rowsOf(source)).toEqual([{ position: 1, cells: ['a'] }]);
  });

  it('is refused when it was cut short, at any place', async () => {
    const whole = sheet(
      Array.from({ length: 400 }, (_, index) => `<row r="${index + 1}">${cell(`n${index * 7919}`)}</row>`).join(''),
    );
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await refused(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({
        code: 'file-unreadable',
      });
    }
  });

  it('is refused when its bytes were altered', async () => {
    const whole = sheet(
      Array.from({ length: 400 }, (_, index) => `<row r="${index + 1}">${cell(`n${index * 7919}`)}</row>`).join(''),
    );
    const packed = whole.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    whole.fill(0xff, packed + 10, packed + 60);
    expect(await refused(whole)).toMatchObject({ code: 'file-unreadable' });
  });
});

describe('a sheet that repeats itself without end', () => {
  const filled = '<table:table-cell><text:p>a</text:p></table:table-cell>';

  it('is read when what is repeated is blank', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row>';
    const rows = `<table:table-row>${filled}</table:table-row>${blank}`;
    expect(await rowsOf(await files.open(odsFile(table(rows))))).toEqual([{ position: 1, cells: ['a'] }]);
  });

  it('is refused when what is repeated is filled', async () => {
    const rows = `<table:table-row table:number-rows-repeated="1000000000">${filled}</table:table-row>`;
    expect(await refused(odsFile(table(rows)))).toMatchObject({ code: 'file-too-large-unpacked' });
    const far = `<table:table-row table:number-rows-repeated="2000000"/><table:table-row>${filled}</table:table-row>`;
    expect(await refused(odsFile(table(far)))).toMatchObject({
      code: 'file-too-large-unpacked',
      facts: { size: 2_000_001 },
    });
    const wide = `<table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell></table:table-row>`;
    expect(await refused(odsFile(table(wide)))).toMatchObject({ code: 'row-too-wide' });
    const both = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="2000"><text:p>a</text:p></table:table-cell></table:table-row>`;
    expect(await refused(odsFile(table(both)))).toMatchObject({ code: 'file-too-large-unpacked' });
  });

  it('is refused when a cell stands further than any sheet goes', async () => {
    expect(await refused(sheet('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'))).toMatchObject({
      code: 'row-too-wide',
    });
    expect(await refused(sheet(`<row r="1">${cell('a'.repeat(100_001))}</row>`))).toMatchObject({
      code: 'cell-too-long',
      facts: { row: 1 },
    });
  });
});
