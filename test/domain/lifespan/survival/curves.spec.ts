import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aalenJohansen } from '../../../../src/lifespan/domain/survival/aalen-johansen.js';
import { curveQuantile } from '../../../../src/lifespan/domain/survival/curve-quantile.js';
import { kaplanMeier } from '../../../../src/lifespan/domain/survival/kaplan-meier.js';
import { LifeCounts } from '../../../../src/lifespan/domain/survival/life-counts.js';
import { chanceByCurve, stepAt } from '../../../../src/lifespan/domain/survival/read-curve.js';
import { restrictedMean } from '../../../../src/lifespan/domain/survival/restricted-mean.js';
import { ofCause, riskSets } from '../../../../src/lifespan/domain/survival/risk-set.js';
import { technicalBounds } from '../../../../src/lifespan/domain/survival/technical-bounds.js';
import { fromStart, trustedSpan } from '../../../../src/lifespan/domain/survival/trusted-span.js';
import { simulatedFleet } from '../../../builders/simulated-fleet.js';

type Life = readonly [entry: number, exit: number, cause: string];

function counted(lives: readonly Life[]): LifeCounts {
  const counts = new LifeCounts();
  for (const life of lives) counts.add(...life);
  return counts;
}

const curveOf = (lives: readonly Life[], causes?: readonly string[]) => kaplanMeier(riskSets(counted(lives), causes));

const age = fc.integer({ min: 0, max: 40 });
const cause = fc.constantFrom('censored', 'failure', 'policy', 'missing');
const fleet = fc.array(fc.tuple(age, age, cause), { minLength: 1, maxLength: 60 });

/** The product-limit as it is written: every device looked at again at every age, in exact fractions. */
function bruteSurvival(lives: readonly Life[], until: number): number {
  let [above, below] = [1n, 1n];
  const used = lives.filter(([entry, exit]) => exit > entry);
  for (let t = 1; t <= until; t += 1) {
    const atRisk = used.filter(([entry, exit]) => entry < t && t <= exit).length;
    const gone = used.filter(([, exit, why]) => exit === t && why !== 'censored').length;
    if (gone === 0) continue;
    above *= BigInt(atRisk - gone);
    below *= BigInt(atRisk);
  }
  return Number((above * 10n ** 18n) / below) / 1e18;
}

describe('the survival curve of a fleet', () => {
  const lives: Life[] = [
    [0, 4, 'failure'],
    [0, 6, 'policy'],
    [4, 6, 'failure'],
    [2, 6, 'censored'],
    [3, 9, 'failure'],
    [7, 7, 'failure'],
  ];

  it('counts a device from the age at which it came under observation, and leaves out the one it never saw', () => {
    // At 4: those of 0, 0, 2 and 3 are at risk, the one that enters at 4 is not yet. At 6 the censored one still is.
    const counts = counted(lives);
    expect(kaplanMeier(riskSets(counts)).map((step) => [step.age, step.atRisk, step.events, step.survival])).toEqual([
      [4, 4, 1, 3 / 4],
      [6, 4, 2, 3 / 8],
      [9, 1, 1, 0],
    ]);
    expect([counts.used, counts.excluded]).toEqual([5, 1]);
  });

  it('has Greenwood’s error, a log-log interval, and neither where everybody or nobody is left', () => {
    const [first, , last] = curveOf(lives);
    expect(first?.se).toBeCloseTo(0.75 * Math.sqrt(1 / (4 * 3)), 15);
    expect(first?.low).toBeCloseTo(0.75 ** Math.exp((1.959963984540054 * Math.sqrt(1 / 12)) / Math.log(4 / 3)), 12);
    expect(last).toMatchObject({ survival: 0, se: 0, low: null, high: null });
    expect(stepAt(curveOf(lives), 3.9)).toBeNull();
  });

  it('agrees with exact fractions over all devices at all ages', () => {
    fc.assert(
      fc.property(fleet, (some) => {
        const steps = curveOf(some);
        for (const t of [0, 7, 19, 33, 40]) {
          expect(stepAt(steps, t)?.survival ?? 1).toBeCloseTo(bruteSurvival(some, t), 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never rises, and with the shares gone by each cause makes the whole', () => {
    fc.assert(
      fc.property(fleet, (some) => {
        let before = 1;
        for (const step of aalenJohansen(riskSets(counted(some)))) {
          expect(step.survival).toBeLessThanOrEqual(before);
          expect(step.survival + step.incidence.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          before = step.survival;
        }
      }),
    );
  });

  it('is the same whatever the order of the devices, and merged from two halves', () => {
    fc.assert(
      fc.property(fleet, fc.nat(), (some, cut) => {
        const [left, right] = [some.slice(0, cut % some.length), some.slice(cut % some.length)];
        const merged = counted(right);
        merged.merge(counted(left));
        expect(kaplanMeier(riskSets(merged))).toEqual(curveOf(some));
        expect([merged.used, merged.excluded]).toEqual([counted(some).used, counted(some).excluded]);
        expect(curveOf(some.toReversed())).toEqual(curveOf(some));
      }),
    );
  });

  it('of one cause sees the other departures as devices that were still there', () => {
    fc.assert(
      fc.property(fleet, (some) => {
        const counts = counted(some);
        expect(ofCause(riskSets(counts, ['missing', 'failure', 'policy']), 1)).toEqual(riskSets(counts, ['failure']));
      }),
    );
  });

  it('stays at 1 without a median when nothing left', () => {
    const none = curveOf([[0, 5, 'censored'], [2, 9, 'censored']]); // prettier-ignore
    expect([none, chanceByCurve(none, 3, 4), curveQuantile(none, 0.5, 9).age]).toEqual([[], 1, null]);
  });

  it('puts the median in the middle of the ages at which exactly half is left', () => {
    const half = curveOf([[0, 2, 'failure'], [0, 4, 'failure'], [0, 7, 'failure'], [0, 9, 'censored']]); // prettier-ignore
    expect(curveQuantile(half, 0.5, 9).age).toBe((4 + 7) / 2);
    expect(curveQuantile(half, 0.75, 9).age).toBe((7 + 9) / 2);
    expect(curveQuantile(half, 0.3, 9).age).toBe(4);
    expect(curveQuantile(half, 0.9, 9).age).toBeNull();
  });

  it('has for mean, within a time, the area under it', () => {
    // Nothing is censored: the mean of the lives cut at 8, and the error of a mean.
    const ages = [2, 3, 3, 5, 8, 8];
    const { mean, se } = restrictedMean(curveOf(ages.map((exit): Life => [0, exit, 'failure'])), 8);
    const spread = ages.reduce((sum, exit) => sum + (exit - 29 / 6) ** 2, 0) / 36;
    expect([mean, se]).toEqual([expect.closeTo(29 / 6, 12), expect.closeTo(Math.sqrt(spread), 12)]);
  });
});

describe('the technical curve of a fleet whose truth is known', () => {
  it('is within three errors of the truth, where counting rules as failures, or forgetting the late inventory, is not', () => {
    const truth = { shape: 1.9, scale: 8.5 * 365.25 };
    const lives = simulatedFleet({ devices: 4000, ...truth, seed: 20_261_125 });
    const errorsAway = (some: readonly Life[], years: number, causes?: readonly string[]) => {
      const { survival, se } = stepAt(curveOf(some, causes), years * 365.25)!;
      return (survival - Math.exp(-(((years * 365.25) / truth.scale) ** truth.shape))) / se;
    };
    const seen = lives.map(({ entry, exit, cause: why }): Life => [entry, exit, why]);
    const sinceNew = seen.map(([, exit, why]): Life => [0, exit, why]);
    for (const years of [2, 4, 6]) expect(Math.abs(errorsAway(seen, years, ['failure']))).toBeLessThan(3);
    expect(errorsAway(seen, 6)).toBeLessThan(-10);
    expect(errorsAway(sinceNew, 6, ['failure'])).toBeGreaterThan(3);
  });
});

describe('the shares gone by each cause', () => {
  it('have the error of a count of draws when nothing hides any device', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.constantFrom('failure', 'policy', 'missing')), { minLength: 2, maxLength: 40 }), (some) => {
        const counts = counted(some.map(([exit, why]): Life => [0, exit, why]));
        const n = some.length;
        for (const { age: t, incidence, se } of aalenJohansen(riskSets(counts))) {
          counts.causes.forEach((why, index) => {
            const share = some.filter(([exit, own]) => own === why && exit <= t).length / n;
            expect(incidence[index]).toBeCloseTo(share, 12);
            expect(se[index]).toBeCloseTo(Math.sqrt((share * (1 - share)) / n), 9);
          });
        }
      }),
    ); // prettier-ignore
  });

  it('are less than what one curve for each cause would say', () => {
    const lives: Life[] = [[0, 2, 'policy'], [0, 4, 'failure'], [0, 6, 'policy'], [0, 8, 'failure']]; // prettier-ignore
    const last = aalenJohansen(riskSets(counted(lives), ['failure', 'policy'])).at(-1);
    expect(last?.incidence).toEqual([0.5, 0.5]);
    expect(1 - (curveOf(lives, ['failure']).at(-1)?.survival ?? 1)).toBe(1);
  });

  it('bound what devices retired by rule could still have done', () => {
    fc.assert(
      fc.property(fleet, (some) => {
        const counts = counted(some);
        const technical = kaplanMeier(riskSets(counts, ['failure']));
        for (const { age: t, low, high } of technicalBounds(riskSets(counts, ['failure', 'policy', 'missing']), 0)) {
          const estimated = stepAt(technical, t)?.survival ?? 1;
          expect(low).toBeLessThanOrEqual(estimated + 1e-12);
          expect(estimated).toBeLessThanOrEqual(high + 1e-12);
        }
      }),
    );
  });
});

describe('the ages at which a curve may be believed', () => {
  /** Two devices seen from new fail at once; a hundred come under observation at five years and leave one a month. */
  const late: Life[] = [
    [0, 30, 'failure'],
    [0, 60, 'failure'],
    ...Array.from({ length: 100 }, (_, month): Life => [1826, 1856 + 30 * month, 'failure']),
  ];

  it('begin where the exits to come find enough devices, so that two early failures do not bring it to 0 for good', () => {
    const sets = riskSets(counted(late));
    expect(kaplanMeier(sets)[1]?.survival).toBe(0);
    const span = trustedSpan(sets);
    expect(span?.from).toBe(60);
    const curve = kaplanMeier(fromStart(sets, span!));
    expect(curve[0]).toMatchObject({ age: 1856, survival: 0.99 });
    expect(span?.until).toBe(1856 + 30 * 70);
  });

  it('are none for a handful of devices', () => {
    expect(trustedSpan(riskSets(counted(late.slice(0, 20))))).toBeNull();
  });
});
