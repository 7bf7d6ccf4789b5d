import { describe, expect, it } from '@jest/globals';
import { added, scaled, unionOfSources, weakest } from '../../../src/footprint/domain/estimate-arithmetic.js';
import { kgCo2e, kgCo2ePerYear } from '../../../src/kernel/quantity.js';
import { aPart } from './a-part.js';

describe('the figures of one device', () => {
  it('keep their relative interval when they are scaled, and gain the source of the factor', () => {
    expect(scaled(aPart(40, 20, 80), 0.5, 'kgCO2e/year', kgCo2ePerYear, ['the-grid'])).toMatchObject({
      central: 20,
      low: 10,
      high: 40,
      unit: 'kgCO2e/year',
      sourceIds: ['a-part-source', 'the-grid'],
    });
  });

  it('are not scaled by a negative number, which would swap their bounds', () => {
    const point = aPart(40, 40, 40);
    expect(() => scaled(point, -1, 'kgCO2e', kgCo2e)).toThrow('positive number');
  });

  it('add bound to bound', () => {
    expect(added(aPart(40, 20, 80), aPart(1, 0, 5), kgCo2e)).toMatchObject({ central: 41, low: 20, high: 85 });
  });

  it('are as precise as the weakest, and name each source once', () => {
    expect(weakest('typed', 'class')).toBe('class');
    expect(weakest('unknown', 'model')).toBe('unknown');
    expect(unionOfSources(['b', 'c'], ['a', 'b'])).toEqual(['a', 'b', 'c']);
    expect(unionOfSources([], ['a'])).toEqual(['a']);
    expect(unionOfSources(['a', 'b'], ['b'])).toEqual(['a', 'b']);
  });
});
