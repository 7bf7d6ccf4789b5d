import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { modelMatcher } from '../../../src/lifespan/domain/match-model.js';
import { concludeSupport } from '../../../src/lifespan/domain/support-end.js';
import { readSupportRows } from '../../../src/lifespan/lifespan-tables.js';

const rows = readSupportRows('devices.csv');
const match = modelMatcher(rows);
const today = dateOnly('2026-11-23');
const recognised = (manufacturer: string, model: string) => {
  const found = match(manufacturer, model);
  return found && [found.product, concludeSupport(found, today).on ?? concludeSupport(found, today).state];
};

describe('a phone or tablet is recognised', () => {
  it.each([
    ['Samsung', 'Galaxy A54', 'Galaxy A54 5G', '2028-03-24'],
    ['samsung', 'A52s 5G', 'Galaxy A52s 5G', '2025-10-10'],
    ['Samsung', 'Galaxy S21+ 128 Go noir', 'Galaxy S21+ 5G', '2026-02-21'],
    ['Samsung', 'GALAXY XCOVER 6 PRO Enterprise Edition', 'Galaxy XCover6 Pro', '2027-07-13'],
    ['Samsung', 'Galaxy A5 2017', 'Galaxy A5 (2017)', '2019-04-01'],
    ['Samsung', 'Galaxy A13 SM-A137F/DSN', 'Galaxy A13 (SM-A137)', '2026-07-01'],
    ['Samsung', 'SM-A137F', 'Galaxy A13 (SM-A137)', '2026-07-01'],
    ['Samsung', 'Galaxy Tab A8', 'Galaxy Tab A8', '2026-02-21'],
    ['Apple', 'iPhone XR', 'iPhone XR', '2026-04-22'],
    ['Apple', 'iPhone SE 2020', 'iPhone SE (2nd generation)', 'supported-undated'],
    ['Apple', 'iPhone 12 Pro Max 256Go', 'iPhone 12 Pro Max', 'supported-undated'],
    ['Apple', 'iPad 7e génération', 'iPad (7th generation)', '2026-05-11'],
    ['Apple', 'iPad Pro 12,9 pouces (2e génération)', 'iPad Pro 12.9-inch (2nd generation)', '2026-09-17'],
    ['Google', 'Pixel 7a', 'Pixel 7a', '2028-05-01'],
    ['Fairphone', 'FP4', 'Fairphone 4', '2028-09-01'],
    ['Microsoft Corporation', 'Surface Pro 7+', 'Surface Pro 7+', '2027-01-15'],
    ['Nokia', 'X20', 'Nokia X20', '2024-07-01'],
  ])('%s %s', (manufacturer, model, name, on) => {
    expect(recognised(manufacturer, model)).toEqual([name, on]);
  });
});

describe('a look-alike is never taken for another', () => {
  it.each([
    ['Galaxy A5', 'Galaxy A52'],
    ['Galaxy A52', 'Galaxy A52s'],
    ['Galaxy Tab A 8.0 (2019)', 'Galaxy Tab A8'],
    ['iPhone 11', 'iPhone 11 Pro'],
    ['iPhone XS', 'iPhone XS Max'],
    ['Pixel 7', 'Pixel 7a'],
    ['Surface Pro 7', 'Surface Pro 7+'],
    ['Fairphone 3', 'Fairphone 3+'],
  ])('%s is not %s', (one, other) => {
    const maker = one.startsWith('Galaxy') ? 'Samsung' : '';
    expect(match(maker, one)?.product).toBe(one);
    expect(match(maker, other)?.product).not.toBe(one);
  });

  it('answers nothing for a reference, a screen or a maker that the table does not hold', () => {
    for (const [maker, model] of [
      ['Samsung', 'SM-A515F'],
      ['Samsung', 'S24F350'],
      ['Huawei', 'P30 Pro'],
      ['Xiaomi', 'A52'],
      ['Apple', 'iPhone'],
      ['Apple', 'iPad Pro 11-inch (5th generation)'],
    ] as const) {
      expect(match(maker, model)).toBeNull();
    }
  });

  it('lets 4G or 5G be missing, never contradict', () => {
    expect(match('Samsung', 'Galaxy A52 4G')?.rows.map(({ name }) => name)).toEqual(['Galaxy A52']);
    expect(match('Samsung', 'Galaxy A54 4G')).toBeNull();
  });

  it('does not take a Surface Pro for the one whose size is its name', () => {
    expect(match('Microsoft', 'Surface Pro')?.rows.map(({ name }) => name)).not.toContain('Surface Pro 12-inch');
  });

  it('wants to know whose model it is where the words alone would not tell', () => {
    expect(match(null, 'A52')).toBeNull();
    expect(match('Fairphone', 'Edge 20')).toBeNull();
  });

  it('claims no end when the generation is missing and the generations differ', () => {
    const found = match('Apple', 'iPhone SE');
    expect(found).toMatchObject({ product: 'iPhone SE', doubt: 'variant-unknown' });
    expect(found && concludeSupport(found, today).state).toBe('unknown');
  });

  it('keeps the numbers apart: a model with one more digit is another model', () => {
    const numbered = rows.filter(({ product, name }) => product !== 'surface' && /\d$/.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...numbered), fc.integer({ min: 0, max: 9 }), (row, digit) => {
        const names = (match('Samsung Motorola', `${row.name}${String(digit)}`)?.rows ?? []).map(({ name }) => name);
        expect(names).not.toContain(row.name);
      }),
    );
  });
});

describe('every name of the table', () => {
  it('finds itself, alone or among the variants it does not tell apart', () => {
    const lost = rows.filter((row) => !match('Samsung Motorola', row.name)?.rows.includes(row)).map(({ name }) => name);
    expect(lost).toEqual([]);
  });
});
