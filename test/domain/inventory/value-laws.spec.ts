import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOnly, daysBetween, type DateOnly } from '../../../src/kernel/date-only.js';
import { Fingerprinter, type Fingerprint } from '../../../src/inventory/domain/identity/fingerprint.js';
import { FingerprintTable } from '../../../src/inventory/domain/identity/fingerprint-table.js';
import { dayReader } from '../../../src/inventory/domain/values/read-day.js';
import { passesLuhn } from '../../../src/inventory/domain/values/read-imei.js';
import { priceReader } from '../../../src/inventory/domain/values/read-price.js';
import { sizeReader } from '../../../src/inventory/domain/values/read-size.js';
import { foldHeader } from '../../../src/inventory/domain/vocabulary/fold-header.js';
import { today, vocabulary } from '../../builders/imported-table.js';

const { nullMarkers } = vocabulary;
const refuse = (code: string): never => {
  throw new Error(code);
};

const FIRST_DAY = dateOnly('1980-01-01');
const days = fc.integer({ min: 0, max: daysBetween(FIRST_DAY, today) }).map((count) => addDays(FIRST_DAY, count));
const MONTHS = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const parts = (day: DateOnly): [string, string, string] => [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];

/** Ways to write a day that leave no doubt once the order is known to be day first. */
const WRITINGS: readonly ((day: DateOnly) => string)[] = [
  (day) => day,
  (day) => `${day} 00:00:00`,
  (day) => parts(day).join(''),
  (day) => parts(day).reverse().join('/'),
  (day) => parts(day).reverse().map(Number).join('.'),
  (day) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  (day) => String(daysBetween(dateOnly('1900-01-01'), day) + 2),
];

describe('reading what was written gives it back', () => {
  it('for days, in every form', () => {
    const read = dayReader({ order: 'dmy', expects: 'past', today, nullMarkers });
    fc.assert(
      fc.property(days, fc.constantFrom(...WRITINGS), (day, write) => {
        expect(read(write(day), refuse)).toBe(day);
      }),
    );
  });

  it('for days month first, with a century of two digits', () => {
    const read = dayReader({ order: 'mdy', expects: 'past', today, nullMarkers });
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, dayOfMonth] = parts(day);
        expect(read(`${Number(month)}/${Number(dayOfMonth)}/${year.slice(2)}`, refuse)).toBe(day);
      }),
    );
  });

  it('for prices, with either decimal mark and any thousands', () => {
    const groups = (text: string, separator: string): string => text.replace(/\B(?=(\d{3})+(?=[.,]))/g, separator);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
        const point = (cents / 100).toFixed(2);
        const comma = point.replace('.', ',');
        const writings = [
          point,
          comma,
          `${groups(comma, '\u202f')} €`,
          `${groups(comma, '.')} EUR`,
          groups(point, ','),
        ];
        for (const text of writings) expect(priceReader(null, nullMarkers)(text, refuse)).toBe(cents);
      }),
    );
  });

  it('for sizes, in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), (gigabytes) => {
        const read = sizeReader('memory', null, nullMarkers);
        for (const text of [`${gigabytes} Go`, `${gigabytes}GB`, String(gigabytes), `${gigabytes * 1024} MiB`]) {
          expect(read(text, refuse)).toBe(gigabytes);
        }
      }),
    );
  });
});

describe('a check digit', () => {
  it('tells one wrong digit from a right number', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.nat(13), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const check = Array.from({ length: 10 }, (_digit, digit) => digit).find((digit) =>
          passesLuhn([...body, digit].join('')),
        );
        const wrong = body.map((digit, place) => (place === at ? (digit + shift) % 10 : digit));
        expect(check).toBeDefined();
        expect(passesLuhn([...wrong, check].join(''))).toBe(false);
      }),
    );
  });
});

describe('comparing', () => {
  it('a folded header folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(foldHeader(foldHeader(text))).toBe(foldHeader(text)),
      ),
    );
  });

  it('fingerprints of different lists of texts differ, wherever the texts are cut', () => {
    const print = (texts: readonly string[]): string => {
      const maker = new Fingerprinter().start();
      for (const text of texts) maker.add(text);
      const { high, low } = maker.end();
      return `${high}-${low}`;
    };
    const lists = fc.array(fc.string({ maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        expect(print(first) === print(second)).toBe(JSON.stringify(first) === JSON.stringify(second));
      }),
    );
    expect(print(['ab', 'c'])).not.toBe(print(['a', 'bc']));
  });

  it('the table of fingerprints remembers the first row of each, however many', () => {
    const table = new FingerprintTable();
    const maker = new Fingerprinter();
    const rows = Array.from({ length: 5_000 }, (_row, at) => at + 1);
    const print = (row: number): Fingerprint => maker.start().add(`text ${row}`).end();
    expect(rows.filter((row) => table.firstRow(print(row), row) !== null)).toEqual([]);
    expect(rows.filter((row) => table.find(print(row)) !== row)).toEqual([]);
  });
});
