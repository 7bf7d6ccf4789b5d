import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvParser } from '../../../src/inventory/readers/csv/csv-parser.js';
import type { CsvShape } from '../../../src/inventory/readers/csv/csv-shape.js';
import { DEFAULT_LIMITS } from '../../../src/inventory/readers/reader-limits.js';
import type { SourceRow } from '../../../src/inventory/domain/source-file.js';

const ENDINGS = { '\n': 'lf', '\r\n': 'lf', '\r': 'cr' } as const;
const delimiters = fc.constantFrom(';', ',', '\t', '|');
const endings = fc.constantFrom<(keyof typeof ENDINGS)[]>('\n', '\r\n', '\r');

/** What the parser gives when the text arrives cut at these places. */
function rowsOf(text: string, shape: CsvShape, cuts: readonly number[] = []): SourceRow[] {
  const parser = new CsvParser(shape, DEFAULT_LIMITS);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const rows = places.slice(1).flatMap((end, index) => parser.push(text.slice(places[index], end)));
  return [...rows, ...parser.push('', true)];
}

const notBlank = (cells: readonly string[]): boolean => cells.length > 1 || (cells[0] ?? '').trim() !== '';

function reference(text: string, delimiter: string, ending: string): string[][] | 'refused' {
  try {
    const options = { delimiter, record_delimiter: ending, relax_column_count: true, relax_quotes: true };
    const rows: string[][] = parse(text, options);
    return rows.filter(notBlank);
  } catch {
    return 'refused';
  }
}

describe('cutting CSV text into rows', () => {
  it('gives the rows csv-parse gives, whatever the table and wherever the text is cut', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '€', '"', ';', ',', '\t', '|', '\n', '0', '-'),
      maxLength: 8,
    });
    const table = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        delimiters,
        endings,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 12 }),
        (rows, delimiter, ending, closed, cuts) => {
          const written = ([text, quoted]: [string, boolean]): string =>
            quoted || /["\n\r;,\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const lines = rows.map((row) => row.map(written).join(delimiter));
          const text = lines.join(ending) + (closed ? ending : '');
          const read = rowsOf(text, { delimiter, lineEnding: ENDINGS[ending] }, cuts);
          expect(read.map((row) => row.cells)).toEqual(reference(text, delimiter, ending));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('understands stray quotes as csv-parse does', () => {
    const mess = fc.string({ unit: fc.constantFrom('a', '"', '"', ';', '\n'), maxLength: 24 });
    fc.assert(
      fc.property(mess, fc.array(fc.nat(), { maxLength: 6 }), (text, cuts) => {
        let read: (readonly string[])[] | 'refused';
        try {
          read = rowsOf(text, { delimiter: ';', lineEnding: 'lf' }, cuts).map((row) => row.cells);
        } catch (error) {
          expect(error).toMatchObject({ code: 'file-quote-unclosed' });
          read = 'refused';
        }
        expect(read).toEqual(reference(text, ';', '\n'));
      }),
      { numRuns: 2_000 },
    );
  });

  it('numbers each row by the line of the file on which it starts', () => {
    const line = fc.oneof(
      fc.constant(''),
      fc.constant('   '),
      fc
        .array(fc.constantFrom('a', '"two\nlines"', '"three\r\n\r\nlines"', 'b c'), { minLength: 2, maxLength: 3 })
        .map((cells) => cells.join(';')),
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(), { maxLength: 6 }),
        (lines, ending, cuts) => {
          const expected: number[] = [];
          let physical = 1;
          for (const text of lines) {
            if (text.trim() !== '') expected.push(physical);
            physical += text.split('\n').length;
          }
          const rows = rowsOf(lines.join(ending), { delimiter: ';', lineEnding: 'lf' }, cuts);
          expect(rows.map((row) => row.position)).toEqual(expected);
        },
      ),
    );
  });

  it('counts a line for each carriage return of an old Macintosh file, and for each line inside its cells', () => {
    const rows = rowsOf('a;b\r"x\ny";z\r\rc;d\r', { delimiter: ';', lineEnding: 'cr' });
    expect(rows).toEqual([
      { position: 1, cells: ['a', 'b'] },
      { position: 2, cells: ['x\ny', 'z'] },
      { position: 5, cells: ['c', 'd'] },
    ]);
  });

  it('drops the doubled carriage returns that some exports put before a line feed', () => {
    expect(rowsOf('a;b\r\r\n"c";"d"\r\r\n', { delimiter: ';', lineEnding: 'lf' })).toEqual([
      { position: 1, cells: ['a', 'b'] },
      { position: 2, cells: ['c', 'd'] },
    ]);
  });

  it('reads a quoted cell with spaces around its quotes', () => {
    expect(rowsOf('PC, "Dell, Inc" ,x\n', { delimiter: ',', lineEnding: 'lf' })[0]?.cells).toEqual([
      'PC',
      'Dell, Inc',
      'x',
    ]);
  });

  it('keeps the inch mark of a screen size', () => {
    expect(
      rowsOf('Ecran 24";x\n"Ecran 24" HP;y\n', { delimiter: ';', lineEnding: 'lf' }).map((row) => row.cells),
    ).toEqual([
      ['Ecran 24"', 'x'],
      ['"Ecran 24" HP', 'y'],
    ]);
  });

  it('gives one cell a line when there is no delimiter', () => {
    expect(rowsOf('a;b\n"c,d"\n', { delimiter: null, lineEnding: 'lf' }).map((row) => row.cells)).toEqual([
      ['a;b'],
      ['c,d'],
    ]);
  });

  it('gives names of object properties as plain text', () => {
    const cells = ['__proto__', 'constructor', 'hasOwnProperty', '__proto__'];
    expect(rowsOf(cells.join(';'), { delimiter: ';', lineEnding: 'lf' })[0]?.cells).toEqual(cells);
  });
});
