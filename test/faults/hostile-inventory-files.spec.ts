import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openSource } from '../../src/inventory/readers/open-source.js';
import { odsFile, xlsxFile } from '../builders/workbook-file.js';
import { zipFile } from '../builders/zip-file.js';
import { inventoryFolder, refusalOf, rowsOf } from '../support/inventory-files.js';

const files = inventoryFolder();
const MEGABYTE = 1024 * 1024;
const BOMB =
  '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const sheet = (rows: string) => xlsxFile({ sheets: [{ name: 'Parc', rows }] });
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const table = (rows: string): string => `<table:table table:name="Parc">${rows}</table:table>`;
const refused = (content: Buffer | string, options = {}) => refusalOf(files.open(content, options).then(rowsOf));

/** Memory taken while a work is done, in MB above what was there before. */
async function growthMb(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  await work();
  clearInterval(timer);
  return (Math.max(most, process.memoryUsage().rss) - before) / MEGABYTE;
}

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

describe('XML that means harm', () => {
  it.each([
    [
      'a workbook',
      zipFile([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        {
          name: 'content.xml',
          content: `<?xml version="1.0"?>${BOMB}<office:document-content>&c;</office:document-content>`,
        },
      ]),
    ],
    [
      'an agent file',
      Buffer.from(`<?xml version="1.0"?>${BOMB}<REQUEST><CONTENT><BIOS><SSN>&c;</SSN></BIOS></CONTENT></REQUEST>`),
    ],
    ['an agent file that asks for another', Buffer.from('<!DOCTYPE REQUEST SYSTEM "file:///etc/passwd"><REQUEST/>')],
  ])('is refused with its DOCTYPE, entities never being expanded: %s', async (_case, content) => {
    expect(await refused(content)).toMatchObject({ code: 'file-doctype' });
  });

  it.each([
    ['an entity nobody defined', '<REQUEST><CONTENT><BIOS><SSN>&xxe;</SSN></BIOS></CONTENT></REQUEST>', /entity/],
    ['elements inside one another without end', '<REQUEST>' + '<A>'.repeat(100_000), /more than 100 elements/],
    ['an element that never ends', '<REQUEST><CONTENT>' + 'a'.repeat(5_000_000), /no element in a long stretch/],
    ['an end without a beginning', '<REQUEST><CONTENT></REQUEST>', /tag/],
  ])('is refused: %s', async (_case, xml, detail) => {
    expect(await refused(xml)).toMatchObject({
      code: 'file-unreadable',
      facts: { detail: expect.stringMatching(detail) },
    });
  });

  it('does not reach the objects of the program by the names of its elements', async () => {
    const xml =
      '<REQUEST><CONTENT><__PROTO__><SSN>x</SSN></__PROTO__><CONSTRUCTOR><SSN>x</SSN></CONSTRUCTOR><BIOS><SSN>A1</SSN></BIOS></CONTENT></REQUEST>';
    await files.open(xml);
    await files.open('{"content":{"__proto__":{"polluted":1},"bios":{"ssn":"A1","constructor":"x"}}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
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

describe('text that means harm', () => {
  it('is refused at its unclosed quote, with the row, before it fills the memory', async () => {
    const path = files.write('quote.csv', 'n;note\n1;ok\n2;"ouvert\n');
    const file = openSync(path, 'a');
    const megabyte = Buffer.from('3;abcdefghi\n'.repeat(MEGABYTE / 12));
    for (let written = 0; written < 50; written++) writeSync(file, megabyte);
    closeSync(file);
    const growth = await growthMb(async () => {
      const refusal = await refusalOf(openSource(path, { fileName: 'quote.csv' }).then(rowsOf));
      expect(refusal).toEqual({ code: 'file-quote-unclosed', facts: { row: 3 } });
    });
    expect(growth).toBeLessThan(60);
  });

  it.each([
    [
      'a cell of more than 100,000 characters',
      'a;b\n1;' + 'x'.repeat(100_001) + '\n',
      { code: 'cell-too-long', facts: { row: 2, limit: 100_000 } },
    ],
    [
      'more than 2,000 columns',
      'a;b\n' + ';'.repeat(2_000) + '\n',
      { code: 'row-too-wide', facts: { row: 2, limit: 2_000 } },
    ],
    [
      'a row without end',
      'a;b\n' + `${'x'.repeat(1_000)};`.repeat(1_500),
      { code: 'row-too-long', facts: { row: 2, limit: 1_000_000 } },
    ],
    [
      'a quote open after a cell of two lines',
      'a;b;c\n1;"x\ny";"z\n',
      { code: 'file-quote-unclosed', facts: { row: 3 } },
    ],
    ['a quote open to the end', 'a;b\n1;2\n\n3;"4\n5;6\n', { code: 'file-quote-unclosed', facts: { row: 4 } }],
  ])('is refused with its row: %s', async (_case, text, refusal) => {
    expect(await refused(text)).toEqual(refusal);
  });

  it('is refused when zero bytes show that it is no text, even far from the beginning', async () => {
    const late = Buffer.concat([Buffer.from('a;b\n1;2\n'.repeat(60_000)), Buffer.from([0])]);
    expect(await refused(late)).toMatchObject({ code: 'file-not-a-spreadsheet', facts: { found: 'binary' } });
  });

  it('is refused when it is a gzip cut short, or a picture under another name', async () => {
    expect(await refused(gzipSync('a;b\n'.repeat(1000)).subarray(0, 40), { fileName: 'parc.csv' })).toMatchObject({
      facts: { found: 'archive' },
    });
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(2000, 7)]);
    expect(await refused(png, { fileName: 'parc.csv' })).toMatchObject({ facts: { found: 'image' } });
  });

  it('is refused above the size of any device file when it is JSON or XML', async () => {
    const limits = { deviceFileBytes: 20 };
    expect(await refused('{"content":{"bios":{"ssn":"A1"}}}', { limits })).toMatchObject({ code: 'file-too-large' });
    expect(await refused('<REQUEST><CONTENT></CONTENT></REQUEST>', { limits })).toMatchObject({
      code: 'file-too-large',
    });
  });
});

describe('whatever happens to a file', () => {
  const openFiles = (): number => readdirSync('/dev/fd').length;

  it('nothing of it stays open: read to its end, left before, or refused', async () => {
    const csv = await files.open('a;b\n' + '1;2\n'.repeat(30_000));
    const xlsx = await files.open(
      sheet(Array.from({ length: 3_000 }, (_, index) => `<row r="${index + 1}">${cell('a')}</row>`).join('')),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = openFiles();
    for (const source of [csv, xlsx]) {
      for await (const row of source.rows()) if (row.position > 0) break;
      await rowsOf(source);
    }
    await refused('a;b\n"');
    await refused(sheet('<row r="1">').subarray(0, 300));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(openFiles()).toBe(before);
  });
});
