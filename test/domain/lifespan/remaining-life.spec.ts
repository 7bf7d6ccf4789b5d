import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chanceToServe } from '../../../src/lifespan/domain/conditional-survival.js';
import { publishedLaw, type LifeLaw } from '../../../src/lifespan/domain/life-law.js';
import type { LifespanPrior } from '../../../src/lifespan/domain/lifespan-prior.js';
import { expectedRemainingMonths, medianRemainingMonths } from '../../../src/lifespan/domain/remaining-life.js';
import { readPriors } from '../../../src/lifespan/lifespan-tables.js';

const aLaw = (changes: Partial<LifespanPrior> = {}): LifeLaw =>
  publishedLaw({
    category: 'laptop',
    unuKey: '0303',
    shape: 1.6,
    scaleYears: 6.57,
    sourceId: 'eu-weee-calculation-tool',
    limits: { fr: '', en: '' },
    ...changes,
  });

const laws = fc.constantFrom(...readPriors().map(publishedLaw));
const ages = fc.integer({ min: 0, max: 300 });
const aheads = fc.integer({ min: 0, max: 120 });

describe('the chance to serve', () => {
  it('is certain now and never rises with the months ahead', () => {
    fc.assert(
      fc.property(laws, ages, aheads, aheads, (law, age, one, other) => {
        const [soon, late] = [Math.min(one, other), Math.max(one, other)];
        const [sooner, later] = [chanceToServe(law, age / 12, soon / 12), chanceToServe(law, age / 12, late / 12)];
        expect(chanceToServe(law, age / 12, 0).central).toBe(1);
        expect(later.central).toBeLessThanOrEqual(sooner.central);
      }),
    );
  });

  it('never rises with age: an older device is not surer than a younger one', () => {
    fc.assert(
      fc.property(laws, ages, ages, fc.integer({ min: 1, max: 60 }), (law, one, other, ahead) => {
        const young = chanceToServe(law, Math.min(one, other) / 12, ahead / 12);
        const old = chanceToServe(law, Math.max(one, other) / 12, ahead / 12);
        expect(old.central).toBeLessThanOrEqual(young.central + 1e-12);
      }),
    );
  });

  it('stands inside its interval, itself between 0 and 1, whatever the age', () => {
    fc.assert(
      fc.property(laws, fc.integer({ min: 0, max: 1_500 }), aheads, (law, age, ahead) => {
        const { low, central, high } = chanceToServe(law, age / 12, ahead / 12);
        expect(0 <= low && low <= central && central <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('is wider in doubt than the published curve itself, which it surrounds', () => {
    const published = Math.exp(-((7 / 6.57) ** 1.6 - (5 / 6.57) ** 1.6));
    const { low, central, high } = chanceToServe(aLaw(), 5, 2);
    expect(central).toBeGreaterThan(published);
    expect(low).toBeLessThan(published - 0.2);
    expect(high).toBeGreaterThan(published + 0.2);
  });
});

describe('the remaining life', () => {
  it('equals the closed form of a law without ageing, cut at 60 months', () => {
    const law = aLaw({ shape: 1, scaleYears: 5 });
    const b = 4 * 5;
    const closedYears = (b / 3) * (1 - (b / (b + 5)) ** 3);
    expect(expectedRemainingMonths(law, 84).central).toBeCloseTo(closedYears * 12, 6);
  });

  it('has its median where half of such devices have stopped, or says 60 for "60 or more"', () => {
    const { central } = medianRemainingMonths(aLaw(), 60);
    expect(chanceToServe(aLaw(), 5, central / 12).central).toBeCloseTo(0.5, 6);
    expect(medianRemainingMonths(aLaw(), 0).central).toBe(60);
  });

  it('shrinks with age, is never negative, never over 60 months, and stands inside its interval', () => {
    fc.assert(
      fc.property(laws, ages, fc.integer({ min: 1, max: 120 }), (law, age, older) => {
        for (const measure of [expectedRemainingMonths, medianRemainingMonths]) {
          const { low, central, high } = measure(law, age);
          expect(0 <= low && low <= central && central <= high && high <= 60 + 1e-9).toBe(true);
          expect(measure(law, age + older).central).toBeLessThanOrEqual(central + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
