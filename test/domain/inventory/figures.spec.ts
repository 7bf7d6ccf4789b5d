import { describe, expect, it } from '@jest/globals';
import { priceReader } from '../../../src/inventory/domain/values/read-price.js';
import { sizeReader } from '../../../src/inventory/domain/values/read-size.js';
import type { SizeUnit } from '../../../src/inventory/domain/values/size.js';
import { storageKindIn } from '../../../src/inventory/domain/values/storage-kind.js';
import { interpret, understand, vocabulary } from '../../builders/imported-table.js';

/** Cents read, or the code of what prevented it. */
function cents(text: string, mark: ',' | '.' | 'mixed' | null = null): number | string | null {
  let said: string | null = null;
  const value = priceReader(mark, vocabulary.nullMarkers)(text, (code) => (said = code));
  return said ?? value;
}

function gigabytes(text: string, what: 'memory' | 'storage', unit: SizeUnit | null = null): number | string | null {
  let said: string | null = null;
  const value = sizeReader(what, unit, vocabulary.nullMarkers)(text, (code) => (said = code));
  return said ?? value;
}

describe('a price', () => {
  it.each([
    ['1234,56', 123456],
    ['1234.5', 123450],
    ['1 234,56 €', 123456],
    ['1\u00a0234,56\u00a0€', 123456],
    ['1\u202f234,56 EUR', 123456],
    ['1,234.56', 123456],
    ['1.234,56', 123456],
    ["1'234.56", 123456],
    ['1234.0000', 123400],
    ['689 € TTC', 68900],
    ['689,00 HT', 68900],
    ['700', 70000],
    ['1,234', 123400],
    ['0,00', null],
    ['0.0000', null],
    ['N/A', null],
  ])('written %s is %s cents', (text, expected) => {
    expect(cents(text)).toBe(expected);
  });

  it.each([
    ['neuf cents', 'number-unreadable'],
    ['12,5,3', 'number-unreadable'],
    ['1,23.45', 'number-unreadable'],
    ['1.234.567 €', 'number-unreadable'],
    ['-50', 'number-unreadable'],
    ['$1,234.56', 'price-not-in-euros'],
    ['900 CHF', 'price-not-in-euros'],
  ])('written %s is not taken: %s', (text, code) => {
    expect(cents(text)).toBe(code);
  });

  it('with one mark before three digits follows the mark that its column proves', () => {
    expect(cents('1,234', '.')).toBe(123400);
    expect(cents('1.234', ',')).toBe(123400);
    expect(cents('1,234', ',')).toBe('number-undecided');
    expect(cents('1,234', 'mixed')).toBe('number-undecided');
  });

  it('has its decimal mark proven by a row', () => {
    const { decisions } = understand('Nom;Prix\nPC-1;1,234\nPC-2;2266.13');
    expect(decisions).toContainEqual(
      expect.objectContaining({ kind: 'decimal-mark', value: '.', because: '2266.13 in row 3' }),
    );
  });

  it('that nothing settles is said once, with the number of rows', () => {
    const { decisions, problems } = understand('Nom;Prix\nPC-1;1,234\nPC-2;2,500');
    expect(decisions.find((decision) => decision.kind === 'decimal-mark')?.because).toContain('no row proves it');
    expect(problems).toEqual([expect.objectContaining({ code: 'number-ambiguous', row: 2, facts: { rows: 2 } })]);
  });

  it('of a column that uses both marks is read only when it tells its own', () => {
    const file = 'Nom;Prix\nPC-1;540,50\nPC-2;540.50\nPC-3;1,234\nPC-4;1.234,50';
    expect(interpret(file).map((row) => row.data.purchasePriceCents)).toEqual([54050, 54050, null, 123450]);
    expect(understand(file).decisions.find((decision) => decision.kind === 'decimal-mark')).toMatchObject({
      value: 'mixed',
      because: '540,50 in row 2, but 540.50 in row 3',
    });
  });

  it('of zero is unknown, and said once for the column', () => {
    const file = 'Nom;Valeur\nPC-1;0.0000\nPC-2;0.0000\nPC-3;540.5000';
    expect(interpret(file).map((row) => row.data.purchasePriceCents)).toEqual([null, null, 54050]);
    expect(understand(file).problems).toEqual([expect.objectContaining({ code: 'price-zero', facts: { rows: 2 } })]);
  });

  it('in another currency, said by its own column, is not taken', () => {
    const [row] = interpret('Nom;Prix;Devise\nPC-1;900;USD');
    expect(row?.data.purchasePriceCents).toBeNull();
    expect(row?.problems).toEqual([
      expect.objectContaining({ code: 'price-not-in-euros', column: 'Prix', value: 'USD' }),
    ]);
  });
});

describe('a size of memory', () => {
  it.each([
    ['16 Go', 16],
    ['16GB', 16],
    ['16384 MB', 16],
    ['16384 Mio', 16],
    ['16384', 16],
    ['8', 8],
    ['2 x 8 Go', 16],
    ['16 Go (2x8 Go)', 16],
    ['16 Go DDR4 3200 MHz', 16],
    ['7830 Mo', 7.65],
    ['0', null],
    ['inconnu', null],
    ['beaucoup', 'size-unreadable'],
    ['9999999 Go', 'size-unreadable'],
  ])('written %s is %s GB', (text, expected) => {
    expect(gigabytes(text, 'memory')).toBe(expected);
  });

  it('takes the unit of its header for bare numbers', () => {
    expect(interpret('Nom;RAM (Mo)\nPC-1;128')[0]?.data.ramGb).toBe(0.13);
    expect(interpret('Nom;RAM_Go\nPC-1;512')[0]?.data.ramGb).toBe(512);
    expect(interpret('name;content.hardware.memory\nPC-1;128')[0]?.data.ramGb).toBe(0.13);
  });

  it('says in which unit bare numbers are read, with a cell that shows it', () => {
    const { decisions } = understand('Nom;RAM\nPC-1;8192\nPC-2;16384');
    expect(decisions).toContainEqual(
      expect.objectContaining({ kind: 'size-unit', value: 'MB', because: '8192 in row 2' }),
    );
  });
});

describe('a size of storage', () => {
  it.each([
    ['1 To', 1000],
    ['512GB SSD', 512],
    ['256 Go', 256],
    ['256 Go SSD + 1 To HDD', 1256],
    ['524288 MB', 512],
    ['256000 Mo', 256],
    ['500', 500],
  ])('written %s is %s GB', (text, expected) => {
    expect(gigabytes(text, 'storage')).toBe(expected);
  });

  it.each([
    ['512GB SSD', 'ssd'],
    ['NVMe 1 To', 'ssd'],
    ['500 Go HDD', 'hdd'],
    ['64 Go eMMC', 'emmc'],
    ['256 Go SSD + 1 To HDD', null],
    ['256 Go', null],
  ])('written %s tells the medium: %s', (text, kind) => {
    expect(storageKindIn(text)).toBe(kind);
  });

  it('has its medium told by its header or by a column beside it', () => {
    expect(interpret('Nom;SSD\nPC-1;256 Go')[0]?.data).toMatchObject({ storageGb: 256, storageKind: 'ssd' });
    expect(interpret('Nom;Disque;Type de disque\nPC-1;256 Go;SSD')[0]?.data).toMatchObject({
      storageGb: 256,
      storageKind: 'ssd',
    });
  });
});

describe('the health of a battery', () => {
  it('is a percentage under a header that says health, and nothing under one that says charge', () => {
    expect(interpret('Nom;Santé batterie\nPC-1;81 %')[0]?.data.batteryHealthPct).toBe(81);
    expect(interpret('Nom;Battery Capacity\nPC-1;81')[0]?.data.batteryHealthPct).toBeNull();
  });
});
