import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { encodedText } from '../../builders/encoded-text.js';
import { odsFile, xlsxFile } from '../../builders/workbook-file.js';
import { zipFile } from '../../builders/zip-file.js';
import { inventoryFolder, refusalOf } from '../../support/inventory-files.js';

const files = inventoryFolder();
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The name of the first stream lies across the end of the first piece that is read. */
const compound = (...names: string[]): Buffer =>
  Buffer.concat([
    OLE2,
    Buffer.alloc(65_536 - 18),
    ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
    Buffer.alloc(512),
  ]);

describe('what a file is', () => {
  it('is told by its content, whatever its name says', async () => {
    const sheet = { name: 'Parc', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' };
    const table =
      '<table:table table:name="Parc"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>';
    const formats = [
      ['parc.csv', xlsxFile({ sheets: [sheet] }), 'xlsx'],
      ['parc.xlsx', odsFile(table), 'ods'],
      ['parc.ods', Buffer.from('a;b\n1;2\n'), 'csv'],
      ['parc.xls', encodedText('a\tb\n1\t2\n', 'utf-16le'), 'csv'],
      ['parc.csv', Buffer.from(' \n{"content":{"bios":{"ssn":"A1"}}}'), 'glpi-json'],
      ['parc.csv', encodedText('\ufeff{"content":{"bios":{"ssn":"A1"}}}', 'utf-16le'), 'glpi-json'],
      [
        'parc.txt',
        Buffer.from('<!-- agent --><REQUEST><CONTENT><BIOS><SSN>A1</SSN></BIOS></CONTENT></REQUEST>'),
        'glpi-xml',
      ],
      [
        'parc.json',
        Buffer.from('{"type":"Snapshot","device":{"serialNumber":"A1"},"components":[]}'),
        'workbench-json',
      ],
    ] as const;
    for (const [fileName, content, format] of formats)
      expect((await files.open(content, { fileName })).format).toBe(format);
  });

  it.each([
    ['an old Excel workbook', compound('Workbook'), 'file-old-xls', undefined],
    ['a workbook under a password', compound('EncryptedPackage', 'EncryptionInfo'), 'file-encrypted', undefined],
    ['a Word document of before 2007', compound('WordDocument'), 'file-not-a-spreadsheet', 'document'],
    ['a PDF', Buffer.from('%PDF-1.7\n...'), 'file-not-a-spreadsheet', 'pdf'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-not-a-spreadsheet', 'image'],
    [
      'a web page that calls itself a workbook',
      Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      'file-not-a-spreadsheet',
      'html',
    ],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html></html>'), 'file-not-a-spreadsheet', 'html'],
    ['another XML document', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'file-not-a-spreadsheet', 'xml'],
    ['another JSON document', Buffer.from('{"name":"prolonge"}'), 'file-not-a-spreadsheet', 'json'],
    ['a list in JSON', Buffer.from('[{"a":1}]'), 'file-not-a-spreadsheet', 'json'],
    ['an archive', gzipSync('a;b\n'), 'file-not-a-spreadsheet', 'archive'],
    ['a zip of files', zipFile([{ name: 'parc.csv', content: 'a;b\n' }]), 'file-not-a-spreadsheet', 'zip'],
    [
      'a Word document',
      zipFile([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'word/document.xml', content: '<w/>' },
      ]),
      'file-not-a-spreadsheet',
      'document',
    ],
    ['a binary workbook', zipFile([{ name: 'xl/workbook.bin', content: 'x' }]), 'file-not-a-spreadsheet', 'xlsb'],
    [
      'an OpenDocument text',
      zipFile([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]),
      'file-not-a-spreadsheet',
      'document',
    ],
    [
      'bytes that are no text',
      Buffer.from(Array.from({ length: 4_000 }, (_, index) => 1 + ((index * 37) % 251))),
      'file-not-a-spreadsheet',
      'binary',
    ],
    ['text with zero bytes', Buffer.from('a;b\n1;\0\n'), 'file-not-a-spreadsheet', 'binary'],
    ['nothing', Buffer.alloc(0), 'file-empty', undefined],
    ['spaces and line ends', Buffer.from('\ufeff \r\n\t\r\n'), 'file-empty', undefined],
    ['delimiters only', Buffer.from(';;;\n;;;\n'), 'file-empty', undefined],
    ['a broken JSON document', Buffer.from('{"content": {"bios"'), 'file-unreadable', undefined],
  ])('is refused with a reason: %s', async (_case, content, code, found) => {
    const refusal = await refusalOf(files.open(content, { fileName: 'parc.csv' }));
    expect(refusal).toMatchObject({ code, facts: { file: 'parc.csv', ...(found === undefined ? {} : { found }) } });
  });

  it('is refused when there is no such file', async () => {
    const { openSource } = await import('../../../src/inventory/readers/open-source.js');
    expect(await refusalOf(openSource('/nowhere/parc.csv', { fileName: 'parc.csv' }))).toEqual({
      code: 'file-missing',
      facts: { file: 'parc.csv' },
    });
  });
});
