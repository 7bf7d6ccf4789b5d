import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../src/kernel/random.js';

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('a seeded random', () => {
  it('is replayed by its seed, and by no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), (seed) => {
        expect(draws(seed, 20)).toEqual(draws(seed, 20));
        expect(draws(seed, 20)).not.toEqual(draws(seed + 1, 20));
      }),
    );
  });

  it('gives the same numbers on every machine', () => {
    expect(draws(42, 3).map((number) => number.toFixed(6))).toEqual(['0.601104', '0.448291', '0.852466']);
  });

  it('stays from 0 included to 1 excluded', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const number of draws(seed, 50)) expect(number >= 0 && number < 1).toBe(true);
      }),
    );
  });

  it('favours no tenth: 100,000 draws fall evenly, within five standard deviations', () => {
    const tenths = Array<number>(10).fill(0);
    for (const number of draws(20_261_123, 100_000)) tenths[Math.floor(number * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it('tells nothing of the next draw by the last one', () => {
    const numbers = draws(7, 50_000);
    const products = numbers.slice(1).map((number, index) => (number - 0.5) * (numbers[index]! - 0.5));
    const correlation = (12 * products.reduce((sum, product) => sum + product, 0)) / products.length;
    expect(Math.abs(correlation)).toBeLessThan(0.025);
  });
});
