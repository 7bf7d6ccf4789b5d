import { describe, expect, it } from '@jest/globals';
import { lifeCurve, shareAt } from '../../../src/lifespan/domain/curves/life-curve.js';
import { LifeCounts } from '../../../src/lifespan/domain/survival/life-counts.js';
import { layOutCurve } from '../../../src/web/lifespans/curve-geometry.js';

const YEAR = 365;

/** Two hundred devices seen from new: so many leave at each age in years, for a cause; the others are still there at eight. */
function fleet(
  departures: readonly (readonly [years: number, count: number, cause: string])[],
  size = 200,
): LifeCounts {
  const counts = new LifeCounts();
  for (const [years, count, cause] of departures) counts.add(0, Math.round(years * YEAR), cause, count);
  const left = departures.reduce((sum, [, count]) => sum + count, 0);
  counts.add(0, 8 * YEAR, 'censored', size - left);
  return counts;
}
const FLEET = fleet([
  [1.5, 20, 'failure'],
  [2.5, 40, 'policy'],
  [3.5, 40, 'policy'],
]);

describe('the curve of a group', () => {
  it('counts the departures of each year by cause, and the parts make the whole', () => {
    const { years, departures, observed, causes, byCause } = lifeCurve(FLEET);
    expect([observed, departures, causes, byCause]).toEqual([200, 100, ['failure', 'policy'], [20, 80]]);
    expect(years.map(({ atRisk }) => atRisk)).toEqual([200, 180, 140, 100, 100, 100, 100, 0]);
    expect(years.map(({ byCause: of }) => of).slice(0, 4)).toEqual([[0, 0], [20, 0], [0, 40], [0, 40]]); // prettier-ignore
    expect(years.reduce((sum, year) => sum + year.departures, 0)).toBe(departures);
  });

  it('says what is still in service, and what would still work had no rule retired it', () => {
    const { years, median } = lifeCurve(FLEET);
    expect(years[2]?.service?.share).toBeCloseTo(0.7, 12);
    expect(years[2]?.technical?.share).toBeCloseTo(0.9, 12);
    expect(years[2]?.technical?.low).toBeLessThan(0.9);
    expect(median.age).toBeCloseTo(3.5 * YEAR, -1); // exactly half left then, and the curve ends there
  });

  it('says nothing beyond the ages that enough devices tell, nor of a handful of devices', () => {
    const { years, span, service } = lifeCurve(FLEET);
    expect(years[4]?.service).toBeNull();
    expect(shareAt(service, span, 5 * YEAR)).toBeNull();
    expect(lifeCurve(fleet([[2, 3, 'failure']], 8))).toMatchObject({ span: null, service: [], years: { length: 8 } });
    expect(lifeCurve(new LifeCounts())).toMatchObject({ observed: 0, departures: 0, span: null, years: [] });
  });
});

describe('the drawing of a curve', () => {
  it('stands between a zero baseline and the whole, in its frame, and falls only', () => {
    const drawn = layOutCurve(lifeCurve(FLEET), 30)!;
    const heights = [...drawn.service.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
    expect(drawn.service.startsWith(`M${drawn.left} ${drawn.top}`)).toBe(true);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(drawn.levels.map(({ y }) => y)).toEqual([drawn.top, (drawn.top + drawn.bottom) / 2, drawn.bottom]);
    expect(heights.at(-1)).toBeCloseTo(drawn.bottom - 0.5 * (drawn.bottom - drawn.top), 1);
    expect(drawn.rule).toBeCloseTo(drawn.left + ((drawn.right - drawn.left) * 2.5) / 8, 1);
    expect(drawn.unknown.at(-1)!.x + drawn.unknown.at(-1)!.width).toBeCloseTo(drawn.right, 1);
  });

  it('has no rule where none is set, or beyond its axis, and is none without enough devices', () => {
    expect(layOutCurve(lifeCurve(FLEET), null)!.rule).toBeNull();
    expect(layOutCurve(lifeCurve(FLEET), 240)!.rule).toBeNull();
    expect(layOutCurve(lifeCurve(fleet([[2, 3, 'failure']], 8)), 60)).toBeNull();
  });

  it('has no more labels than fit, whatever the age of the fleet', () => {
    const old = new LifeCounts();
    for (let year = 1; year <= 23; year += 1) old.add(0, year * YEAR, 'policy', 30);
    expect(layOutCurve(lifeCurve(old), null)!.ticks.length).toBeLessThanOrEqual(8);
  });
});
