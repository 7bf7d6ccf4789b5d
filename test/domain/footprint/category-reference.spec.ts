import { describe, expect, it } from '@jest/globals';
import { FootprintCatalogue } from '../../../src/footprint/domain/footprint-catalogue.js';
import { kwhPerYear, years } from '../../../src/kernel/quantity.js';
import { aReference } from './figures.js';

describe('what is published about a category', () => {
  it('embodies the sum of its phases, with the method’s doubt and the models’ in quadrature', () => {
    const { embodied } = aReference();
    expect(embodied.central).toBe(200);
    const sigma = Math.sqrt(Math.log(1 + 0.3 ** 2 + 0.4 ** 2));
    expect(embodied.high).toBeCloseTo(200 * Math.exp(1.645 * sigma), 9);
    expect(embodied).toMatchObject({ unit: 'kgCO2e', basis: 'ademe', precision: 'category', sourceIds: ['a-source'] });
  });

  it('takes the published range of its electricity as it is', () => {
    expect(aReference().electricityPerYear).toMatchObject({ low: 20, central: 40, high: 60, unit: 'kWh/year' });
  });

  it('refuses a range on the wrong side, a life of nothing, and figures without a source', () => {
    const electricity = { central: kwhPerYear(40), low: kwhPerYear(50), high: kwhPerYear(60) };
    expect(() => aReference({ electricity })).toThrow('low ≤ central ≤ high');
    expect(() => aReference({ referenceLifeYears: years(0) })).toThrow('reference life');
    expect(() => aReference({ embodiedSourceIds: [] })).toThrow('at least one source');
  });

  it('is found by category and basis, and by nothing else', () => {
    const catalogue = new FootprintCatalogue([aReference()]);
    expect(catalogue.reference('laptop', 'ademe')?.embodied.central).toBe(200);
    expect(catalogue.reference('laptop', 'maker')).toBeNull();
    expect(catalogue.reference('monitor', 'ademe')).toBeNull();
    expect(() => new FootprintCatalogue([aReference(), aReference()])).toThrow('one footprint on each basis');
  });
});
