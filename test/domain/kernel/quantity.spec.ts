import { describe, expect, it } from '@jest/globals';
import * as quantity from '../../../src/kernel/quantity.js';

const { share, ...units } = quantity;

describe.each(Object.entries(units))('a quantity made by %s', (_name, make) => {
  it('is the number itself', () => {
    for (const value of [0, 12.5, -3]) expect(make(value)).toBe(value);
  });

  it('is never a figure that could not be computed', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => make(value)).toThrow(RangeError);
  });
});

describe('a share', () => {
  it('goes from nothing to the whole, both included', () => {
    for (const value of [0, 0.25, 1]) expect(share(value)).toBe(value);
  });

  it.each([-0.001, 1.001, NaN, Infinity])('is never %d', (value) => {
    expect(() => share(value)).toThrow(/is not a share between 0 and 1/);
  });
});
