import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFootprintCatalogue } from '../../../src/footprint/category-defaults-table.js';
import { BASES, type Basis } from '../../../src/footprint/domain/basis.js';
import { DeviceReferences } from '../../../src/footprint/domain/device-references.js';
import type { FootprintInput } from '../../../src/footprint/domain/footprint-answer.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import { readModelMatcher } from '../../../src/footprint/read-model-matcher.js';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { aDevice } from './figures.js';

const references = new DeviceReferences(readFootprintCatalogue(), readModelMatcher());
const dell = (model: string | null, more: Partial<FootprintInput> = {}): FootprintInput =>
  aDevice({ manufacturer: 'Dell Inc.', model, inServiceOn: null, ...more });
const onMakers = (device: FootprintInput) => references.of(device, 'maker');

describe('the figures of a device on the basis of makers', () => {
  it('are those of its own sheet where it is certain: everything but use, its kWh, and the life of its category', () => {
    const reference = onMakers(dell('Latitude 5420'));
    expect(reference).toMatchObject({
      ...{
        basis: 'maker',
        category: 'laptop',
        referenceLifeYears: 5,
        phases: null,
        configuration: 'Dell Latitude 5420',
      },
      embodied: { central: 319.592, precision: 'model' },
      electricityPerYear: { central: 21.35, precision: 'model' },
      sheets: [{ name: 'Latitude 5420', saleYear: 2021, sourceId: 'boavizta-footprint-data' }],
    });
    expect(reference?.embodiedPerYear.central).toBeCloseTo(319.592 / 5, 9);
  });

  it('are the median of its variants, in an interval that holds all of theirs', () => {
    const reference = onMakers(dell('OptiPlex 7060', { category: 'desktop' }));
    expect(reference?.sheets.map(({ name }) => name).sort()).toEqual([
      'OptiPlex 7060 Micro Form Factor',
      'OptiPlex 7060 Small Form Factor',
      'OptiPlex 7060 Tower',
    ]);
    const [figures, { low, central, high }] = [reference!.sheets.map(({ embodied }) => embodied), reference!.embodied];
    expect(central).toBe([...figures.map((figure) => figure.central)].sort((one, other) => one - other)[1]);
    expect([low, high]).toEqual([
      Math.min(...figures.map((figure) => figure.low)),
      Math.max(...figures.map((figure) => figure.high)),
    ]);
  });

  it.each([
    ['Latitude 5499', 'class', 240.26],
    ['Portable', 'category', 246.785],
    [null, 'category', 246.785],
  ])('are, without a sheet, the median of its class or else of its category: %s', (model, precision, central) => {
    expect(onMakers(dell(model))).toMatchObject({ embodied: { precision, central }, sheets: [] });
  });

  it('credit, for the purchase that is spared, the class of the device and never its own old model', () => {
    expect(onMakers(dell('Latitude 5420'))?.replacement).toMatchObject({
      ...{ basis: 'maker', referenceLifeYears: 5 },
      embodied: { precision: 'class', central: 240.26 },
    });
    const unsaid = onMakers(dell('OptiPlex 7060', { category: 'desktop' }));
    expect(unsaid?.replacement.embodied).toMatchObject({ precision: 'category', central: 308.967 });
  });

  it('are none for a category that too few makers have sheets of', () => {
    expect(onMakers(dell(null, { category: 'printer' }))).toBeNull();
    expect(onMakers(dell('Latitude 5420', { category: 'video-projector' }))).toBeNull();
  });
});

describe('the figures of a device on the basis of ADEME', () => {
  it('are those of its category, never of a maker, whatever its model', () => {
    const told = references.of(dell('Latitude 5420'), 'ademe');
    expect(told).toBe(references.of(dell(null), 'ademe'));
    expect(told).toMatchObject({ basis: 'ademe', sheets: [], embodied: { precision: 'category' } });
  });

  it('are those of the category that its sheet tells, when the inventory has none', () => {
    expect(references.of(dell('Latitude 5420', { category: null }), 'ademe')?.category).toBe('laptop');
    expect(references.of(dell('Chariot', { category: null }), 'ademe')).toBeNull();
  });
});

it('are of one basis from end to end, in ordered intervals, whatever the device', () => {
  const names = readProducts().map(({ manufacturer, name }) => [manufacturer, name] as const);
  const device = fc
    .record({
      named: fc.constantFrom(...names, [null, null] as const, ['Orvelane', 'Hautecendre 1410'] as const),
      category: fc.constantFrom(...CATEGORIES, null),
      purchasedOn: fc.constantFrom(null, dateOnly('2016-05-01'), dateOnly('2022-05-01')),
      basis: fc.constantFrom<Basis>(...BASES),
    })
    .map(({ named: [manufacturer, model], basis, ...more }) => ({
      basis,
      ...aDevice({ ...more, manufacturer, model }),
    }));
  fc.assert(
    fc.property(device, ({ basis, ...input }) => {
      const reference = references.of(input, basis);
      if (reference === null) return;
      const { embodied, embodiedPerYear, electricityPerYear, replacement } = reference;
      for (const figure of [embodied, embodiedPerYear, electricityPerYear, replacement.embodied]) {
        expect(figure.basis).toBe(basis);
        expect(figure.low <= figure.central && figure.central <= figure.high).toBe(true);
      }
      expect(reference.sheets.length > 0).toBe(['model', 'variants'].includes(embodied.precision));
    }),
    { numRuns: 500 },
  );
});
