import { describe, expect, it } from '@jest/globals';
import { estimate, type EstimateParts } from '../../../src/kernel/estimate.js';

const parts = (changes: Partial<EstimateParts<number>> = {}): EstimateParts<number> => ({
  central: 190,
  low: 110,
  high: 330,
  unit: 'kgCO2e',
  basis: 'ademe',
  precision: 'category',
  sourceIds: ['ademe-base-empreinte'],
  methodVersion: 'footprint/1',
  ...changes,
});

describe('an estimate', () => {
  it('says how much, how sure and where it comes from', () => {
    expect(estimate(parts())).toEqual(parts());
    expect(estimate(parts({ low: 190, high: 190 }))).toMatchObject({ low: 190, central: 190, high: 190 });
  });

  it.each([
    ['low above central', { low: 191 }],
    ['high below central', { high: 189 }],
    ['a bound that is not a number', { low: NaN }],
    ['a centre that is not a number', { central: NaN }],
    ['no upper bound', { high: Infinity }],
    ['no lower bound', { low: -Infinity }],
  ])('is refused with %s', (_what, changes) => {
    expect(() => estimate(parts(changes))).toThrow(/low ≤ central ≤ high/);
  });

  it.each([
    ['unit', { unit: '' }],
    ['basis', { basis: '' }],
    ['methodVersion', { methodVersion: '' }],
    ['source', { sourceIds: [] }],
    ['source', { sourceIds: [''] }],
    ['basis', { basis: ' ' }],
    ['methodVersion', { methodVersion: 'footprint' }],
    ['precision', { precision: undefined as never }],
    ['precision', { precision: 'certain' as never }],
    ['unit', { unit: undefined as never }],
    ['source', { sourceIds: undefined as never }],
  ])('is refused without its %s', (what, changes) => {
    expect(() => estimate(parts(changes))).toThrow(new RegExp(what));
  });

  it('never changes once made, nor with the parts it was made of', () => {
    const sourceIds = ['one'];
    const made = estimate(parts({ sourceIds }));
    sourceIds.push('two');
    expect(made.sourceIds).toEqual(['one']);
    expect(() => Object.assign(made, { central: 0 })).toThrow(TypeError);
    expect(() => (made.sourceIds as string[]).push('three')).toThrow(TypeError);
  });
});
