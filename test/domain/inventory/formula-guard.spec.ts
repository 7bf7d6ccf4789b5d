import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  guarded,
  guardedInLine,
  unguarded,
  unguardedInLine,
} from '../../../src/inventory/domain/values/formula-guard.js';
import { csvLine } from '../../../src/reporting/csv-line.js';
import { workbookText } from '../../../src/inventory/domain/values/workbook-text.js';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

/** What cuts a line of CSV into cells, in one country or another. */
const CUTS = [',', '\t', '\r', '\n', ';', '"'];

/** Texts as attackers write them, among others. */
const hostile = fc
  .tuple(
    fc.constantFrom('', "'", "''", "'''", ...STARTS),
    fc.constantFrom('', ...STARTS),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...STARTS, ...CUTS, "'", ' ', 'a') }),
      fc.constantFrom('1+1', "cmd|'/c calc'!A0", 's-Hertogenbosch', '_x003D_1'),
    ),
  )
  .map((parts) => parts.join(''));

describe('the guard before formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["''=1+1", "'''=1+1"],
    ['-12', "'-12"],
    ['＝1', "'＝1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["'", "'"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('writes %j as %j, and reads it back', (text, written) => {
    expect(guarded(text)).toBe(written);
    expect(unguarded(written)).toBe(text);
  });

  it('gives back any text exactly, and never writes what begins as a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(STARTS).not.toContain(guarded(text).charAt(0));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['=1', "'=1"],
    ['x,=1', "x,'=1"],
    ["x,'=1", "x,''=1"],
    ['- rayé\n- sans clavier', "'- rayé\n'- sans clavier"],
    ['x,\t=1', "x,'\t'=1"],
    ['x;=1', 'x;=1'],
    ["l’écran, 'x'", "l’écran, 'x'"],
  ])('writes %j as %j to CSV, which others cut elsewhere, and reads it back', (text, written) => {
    expect(guardedInLine(text)).toBe(written);
    expect(unguardedInLine(written)).toBe(text);
  });

  it('gives back any text exactly from CSV, and leaves no formula wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, fc.constantFrom(...CUTS)), { maxLength: 5 }), (parts) => {
        const text = parts.flat().join('');
        expect(unguardedInLine(guardedInLine(text))).toBe(text);
        for (const cell of guardedInLine(text).split(/[,\t\r\n]/)) {
          if (cell !== '') expect(STARTS).not.toContain(cell.charAt(0));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(STARTS)('stands before %j in CSV and in workbooks', (start) => {
    expect(csvLine([`${start}1+1`])).toMatch(/^"?'/);
    expect(workbookText(`${start}1+1`).charAt(0)).toBe("'");
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(csvLine([-12.5, 0, null, 3])).toBe('-12.5;0;;3\r\n');
  });

  it('keeps what looks like a number of a character from being read as one by Office', () => {
    expect(workbookText('_x003D_1+1 _x')).toBe('_x005F_x003D_1+1 _x');
  });
});
