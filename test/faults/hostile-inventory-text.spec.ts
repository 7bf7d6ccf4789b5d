import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openSource } from '../../src/inventory/readers/open-source.js';
import { xlsxFile } from '../builders/workbook-file.js';
import { zipFile } from '../builders/zip-file.js';
import { inventoryFolder, refusalOf, rowsOf } from '../support/inventory-files.js';
import { growthMb } from '../support/memory-growth.js';

const files = inventoryFolder();
const MEGABYTE = 1024 * 1024;
const BOMB =
  '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const sheet = (rows: string) => xlsxFile({ sheets: [{ name: 'Parc', rows }] });
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const refused = (content: Buffer | string, options = {}) => refusalOf(files.open(content, options).then(rowsOf));

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
