import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeLifeCycle } from '../../../src/footprint/domain/describe-life-cycle.js';
import { electricityOfPower } from '../../../src/footprint/domain/electricity-of-power.js';
import { lifeCycleFootprint } from '../../../src/footprint/domain/life-cycle.js';
import { kgCo2e, kgCo2ePerKwh, kwhPerYear, share, years } from '../../../src/kernel/quantity.js';
import { aReference, twoYearsOfElectricity } from './figures.js';

const published = twoYearsOfElectricity.forYear(2024);
const lifeOf = (declared: Parameters<typeof describeLifeCycle>[2]) =>
  describeLifeCycle(aReference(), published, declared);

describe('the life cycle of one device', () => {
  it('is the published one when nothing is declared: 200 kg, and 40 kWh at 0.05 for four years', () => {
    const { embodied, usePerYear, use, total } = lifeCycleFootprint(lifeOf({}));
    expect([embodied, usePerYear, use, total].map(({ central }) => central)).toEqual([200, 2, 8, 208]);
    expect(total.sourceIds).toEqual(['a-source', 'another-source', 'the-grid']);
  });

  it('takes what is declared, and says where it comes from', () => {
    const declared = { embodied: kgCo2e(100), electricityPerYear: kwhPerYear(10), kgCo2ePerKwh: kgCo2ePerKwh(0.5) };
    const life = lifeOf({ ...declared, lifetimeYears: years(5) });
    const { total } = lifeCycleFootprint(life);
    expect([total.central, total.sourceIds, total.precision]).toEqual([125, ['declared'], 'typed']);
    expect(life.embodied.high / 100).toBeCloseTo(aReference().embodied.high / 200, 12);
    expect(lifeOf({ embodied: kgCo2e(0) }).embodied).toMatchObject({ low: 0, central: 0, high: 0 });
  });

  it('books no more than the whole device, and half of it at half its life', () => {
    const bookedAt = (held: number) => lifeCycleFootprint(lifeOf({ heldYears: years(held) })).embodied.central;
    expect([0, 2, 4, 40].map(bookedAt)).toEqual([0, 100, 200, 200]);
  });

  it('is refused without a life, with a negative holding or a negative power', () => {
    expect(() => lifeCycleFootprint(lifeOf({ lifetimeYears: years(0) }))).toThrow(RangeError);
    expect(() => lifeCycleFootprint(lifeOf({ heldYears: years(-1) }))).toThrow(RangeError);
    expect(() => electricityOfPower(-1, share(0.3))).toThrow(RangeError);
  });

  it('keeps low ≤ central ≤ high whatever is declared', () => {
    const positive = fc.double({ min: 0, max: 1e6, noNaN: true });
    const life = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(positive, life, positive, positive, positive, (embodied, lifetime, kwh, factor, held) => {
        const parts = lifeCycleFootprint(
          lifeOf({
            embodied: kgCo2e(embodied),
            lifetimeYears: years(lifetime),
            electricityPerYear: kwhPerYear(kwh),
            kgCo2ePerKwh: kgCo2ePerKwh(factor),
            heldYears: years(held),
          }),
        );
        for (const { low, central, high } of Object.values(parts)) {
          expect(low).toBeLessThanOrEqual(central);
          expect(central).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});
