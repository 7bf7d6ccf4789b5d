import { describe, expect, it } from '@jest/globals';
import { LifeCounts } from '../../../../src/lifespan/domain/survival/life-counts.js';
import { weibullData, type WeibullData } from '../../../../src/lifespan/domain/survival/weibull-data.js';
import { fitWeibull, fitWeibullWithPrior } from '../../../../src/lifespan/domain/survival/weibull-fit.js';
import { chanceByLaw, chanceWithInterval, meanRemaining, medianRemaining, weibullSurvival } from '../../../../src/lifespan/domain/survival/weibull-law.js'; // prettier-ignore
import { simulatedFleet, type SimulatedLife } from '../../../builders/simulated-fleet.js';

const counted = (lives: readonly Pick<SimulatedLife, 'entry' | 'exit' | 'cause'>[]): LifeCounts => {
  const counts = new LifeCounts();
  for (const { entry, exit, cause } of lives) counts.add(entry, exit, cause);
  return counts;
};

const failures = (lives: readonly SimulatedLife[]): WeibullData => weibullData(counted(lives), ['failure']);

/** A fleet of laptops that work 7.5 years on average: shape 1.9, scale 8.5 years. */
const TRUTH = { shape: 1.9, scale: 8.5 * 365.25 };
const fleet = simulatedFleet({ devices: 4000, ...TRUTH, seed: 20_261_124 });

/** The likelihood as it is written, device by device: ln h(exit) of a failure, less H(exit) - H(entry). */
function bruteLikelihood(lives: readonly SimulatedLife[], shape: number, scale: number): number {
  let sum = 0;
  for (const { entry, exit, cause } of lives) {
    if (cause === 'failure') sum += Math.log(shape / scale) + (shape - 1) * Math.log(exit / scale);
    sum -= (exit / scale) ** shape - (entry / scale) ** shape;
  }
  return sum;
}

describe('the law of a technical life', () => {
  const fit = fitWeibull(failures(fleet))!;

  it('is the top of the likelihood written device by device, and its errors are the curvature there', () => {
    const at = (logShape: number, logScale: number) => bruteLikelihood(fleet, fit.shape * Math.exp(logShape), fit.scale * Math.exp(logScale)); // prettier-ignore
    expect(fit.logLikelihood).toBeCloseTo(at(0, 0), 6);
    const h = 1e-3;
    expect(Math.abs(at(h, 0) - at(-h, 0)) / (2 * h)).toBeLessThan(0.01);
    expect(Math.abs(at(0, h) - at(0, -h)) / (2 * h)).toBeLessThan(0.01);
    const second = (i: number, j: number) => (at(i * h, j * h) - 2 * at(0, 0) + at(-i * h, -j * h)) / h ** 2;
    const [a, c] = [-second(1, 0), -second(0, 1)];
    const b = (-second(1, 1) - a - c) / 2;
    const determinant = a * c - b * b;
    expect(fit.seLogShape).toBeCloseTo(Math.sqrt(c / determinant), 5);
    expect(fit.seLogScale).toBeCloseTo(Math.sqrt(a / determinant), 5);
    expect(fit.covLog).toBeCloseTo(-b / determinant, 5);
  });

  it('is that top to ten digits: one more step of Newton, written device by device, does not move it', () => {
    const { shape, scale } = fit;
    const gone = fleet.filter(({ cause }) => cause === 'failure');
    const hazard = (age: number, power: number) =>
      age === 0 ? 0 : (age / scale) ** shape * Math.log((age / scale) ** shape) ** power;
    const over = (power: number) =>
      fleet.reduce((sum, { entry, exit }) => sum + hazard(exit, power) - hazard(entry, power), 0);
    const logs = gone.reduce((sum, { exit }) => sum + Math.log((exit / scale) ** shape), 0);
    const score = [gone.length + logs - over(1), shape * (over(0) - gone.length)] as const;
    const [a, b, c] = [over(1) + over(2) - logs, -shape * (over(1) + over(0) - gone.length), shape ** 2 * over(0)];
    const determinant = a * c - b * b;
    expect(Math.abs((c * score[0] - b * score[1]) / determinant)).toBeLessThan(1e-10);
    expect(Math.abs((a * score[1] - b * score[0]) / determinant)).toBeLessThan(1e-10);
    expect(fit.seLogShape / Math.sqrt(c / determinant)).toBeCloseTo(1, 9);
    expect(fit.seLogScale / Math.sqrt(a / determinant)).toBeCloseTo(1, 9);
  });

  it('recovers the truth within three standard errors, where the usual answers are far from it', () => {
    expect(Math.abs(Math.log(fit.shape / TRUTH.shape))).toBeLessThan(3 * fit.seLogShape);
    expect(Math.abs(Math.log(fit.scale / TRUTH.scale))).toBeLessThan(3 * fit.seLogScale);
    const meanOf = (law: { shape: number; scale: number }) => meanRemaining(law, 0, Infinity) / 365.25;
    const truth = meanOf(TRUTH);
    expect(truth).toBeCloseTo(7.54, 2);
    expect(Math.abs(meanOf(fit) - truth)).toBeLessThan(3 * 7.54 * fit.seLogScale);
    const gone = fleet.filter(({ cause }) => cause !== 'censored');
    const meanAge = gone.reduce((sum, { exit }) => sum + exit, 0) / gone.length / 365.25;
    expect(meanAge).toBeLessThan(0.7 * truth);
    const all = fitWeibull(weibullData(counted(fleet)))!;
    expect(meanOf(all)).toBeLessThan(0.75 * truth);
    expect(Math.log(TRUTH.scale / all.scale)).toBeGreaterThan(10 * all.seLogScale);
    const sinceNew = fitWeibull(failures(fleet.map((life) => ({ ...life, entry: 0 }))))!;
    expect(Math.log(sinceNew.scale / TRUTH.scale)).toBeGreaterThan(3 * sinceNew.seLogScale);
  });

  it('is told by no fewer than two failures, nor by failures all of one age', () => {
    const at = (...exits: number[]) =>
      weibullData(counted(exits.map((exit) => ({ entry: 0, exit, cause: 'failure' }))));
    expect(fitWeibull(weibullData(counted([{ entry: 0, exit: 900, cause: 'failure' }, { entry: 0, exit: 1200, cause: 'censored' }])))).toBeNull(); // prettier-ignore
    expect(fitWeibull(at(900))).toBeNull();
    expect(fitWeibull(at(900, 900, 900))).toBeNull();
    expect(fitWeibull(at(900, 1100))).not.toBeNull();
  });

  it('counts a device lost between two days as gone somewhere between them', () => {
    // With every exit known to the day before only, the law is that of the exits, to the width of a day.
    const seen = fleet.map((life) => (life.cause === 'failure' ? { ...life, cause: 'censored' as const, exit: life.exit - 1 } : life)); // prettier-ignore
    const lost = fleet
      .filter(({ cause }) => cause === 'failure')
      .map(({ exit, entry }) => ({ from: Math.max(entry, exit - 1), to: exit, count: 1 }));
    const between = fitWeibull(
      failures(seen),
      lost.filter(({ from }) => from > 0),
    )!;
    expect(between.shape).toBeCloseTo(fit.shape, 2);
    expect(between.scale / fit.scale).toBeCloseTo(1, 3);
    expect(between.seLogScale).toBeCloseTo(fit.seLogScale, 4);
  });

  it('has, for devices lost between two days, the errors of the curvature of their likelihood', () => {
    const lost = [[300, 900], [500, 1600], [700, 1100], [1000, 2500]].map(([from = 0, to = 0]) => ({ from, to, count: 5 })); // prettier-ignore
    const seen = new LifeCounts();
    for (const { from, count } of lost) seen.add(0, from, 'censored', count);
    const between = fitWeibull(weibullData(seen), lost)!;
    const at = (logShape: number, logScale: number): number => {
      const [shape, scale] = [between.shape * Math.exp(logShape), between.scale * Math.exp(logScale)];
      const left = (age: number) => Math.exp(-((age / scale) ** shape));
      return lost.reduce((sum, { from, to, count }) => sum + count * Math.log(left(from) - left(to)), 0);
    };
    const h = 1e-3;
    const second = (i: number, j: number) => (at(i * h, j * h) - 2 * at(0, 0) + at(-i * h, -j * h)) / h ** 2;
    const [a, c] = [-second(1, 0), -second(0, 1)];
    const b = (-second(1, 1) - a - c) / 2;
    expect(between.logLikelihood).toBeCloseTo(at(0, 0), 9);
    expect(between.seLogShape).toBeCloseTo(Math.sqrt(c / (a * c - b * b)), 4);
    expect(between.seLogScale).toBeCloseTo(Math.sqrt(a / (a * c - b * b)), 4);
  });
});

describe('a law with a prior', () => {
  const prior = { meanLogShape: Math.log(1.6), sdLogShape: 0.25, meanLogScale: Math.log(2400), sdLogScale: 0.35 };

  it('is the prior itself while fewer than two devices failed', () => {
    const one = weibullData(counted([{ entry: 0, exit: 900, cause: 'failure' }, { entry: 0, exit: 999, cause: 'censored' }])); // prettier-ignore
    expect(fitWeibullWithPrior(one, prior)).toMatchObject({
      shape: expect.closeTo(1.6, 12),
      scale: expect.closeTo(2400, 9),
      seLogShape: 0.25,
      seLogScale: 0.35,
    });
  });

  it('stands between what was believed and what was seen, and gives way to many', () => {
    const few = failures(fleet.slice(0, 60));
    const [alone, both] = [fitWeibull(few)!, fitWeibullWithPrior(few, prior)!];
    expect(Math.min(2400, alone.scale)).toBeLessThan(both.scale);
    expect(both.scale).toBeLessThan(Math.max(2400, alone.scale));
    expect(both.seLogScale).toBeLessThan(alone.seLogScale);
    const many = fitWeibullWithPrior(failures(fleet), prior)!;
    expect(many.scale / fitWeibull(failures(fleet))!.scale).toBeCloseTo(1, 2);
  });
});

describe('what a law says of a device of some age', () => {
  const law = { shape: 1.9, scale: 3000 };

  it('is the ratio of two survivals, its mean the area under it, its median where it is one half', () => {
    expect(chanceByLaw(law, 900, 731)).toBeCloseTo(weibullSurvival(law, 1631) / weibullSurvival(law, 900), 12);
    for (const age of [0, 900, 4000, 60_000]) {
      let area = 0;
      const steps = 4000;
      for (let i = 0; i < steps; i += 1) area += chanceByLaw(law, age, ((i + 0.5) * 1826) / steps) * (1826 / steps);
      expect(meanRemaining(law, age, 1826)).toBeCloseTo(area, 1);
    }
    expect(chanceByLaw(law, 900, medianRemaining(law, 900, Infinity))).toBeCloseTo(0.5, 12);
    expect(medianRemaining(law, 0, 1826)).toBe(1826);
  });

  it('has an interval that widens with the doubt and never leaves 0 to 1', () => {
    const said = chanceWithInterval({ ...law, seLogShape: 0.1, seLogScale: 0.05, covLog: -0.002 }, 900, 731);
    expect(said.low).toBeLessThan(said.chance);
    expect(said.chance).toBeLessThan(said.high);
    // Delta method, its slopes taken by small steps.
    const logLog = (shape: number, scale: number) => Math.log(-Math.log(chanceByLaw({ shape, scale }, 900, 731)));
    const byShape = (logLog(1.9 * Math.exp(1e-5), 3000) - logLog(1.9 * Math.exp(-1e-5), 3000)) / 2e-5;
    const byScale = (logLog(1.9, 3000 * Math.exp(1e-5)) - logLog(1.9, 3000 * Math.exp(-1e-5))) / 2e-5;
    const variance = (0.1 * byShape) ** 2 + (0.05 * byScale) ** 2 - 2 * 0.002 * byShape * byScale;
    expect(said.se).toBeCloseTo(Math.sqrt(variance), 8);
    const sure = chanceWithInterval({ ...law, seLogShape: 0, seLogScale: 0, covLog: 0 }, 0, 0);
    expect(sure).toEqual({ chance: 1, low: 1, high: 1, se: 0 });
  });
});
