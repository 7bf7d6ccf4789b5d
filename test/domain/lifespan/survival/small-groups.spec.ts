import { describe, expect, it } from '@jest/globals';
import { gammaQuantile, logGamma, scaledUpperGamma } from '../../../../src/lifespan/domain/gamma-function.js';
import { fitSpread, fitSpreadAtShape } from '../../../../src/lifespan/domain/survival/gamma-shrinkage.js';
import { LifeCounts } from '../../../../src/lifespan/domain/survival/life-counts.js';
import { digamma, trigamma } from '../../../../src/lifespan/domain/survival/polygamma.js';
import { chanceByRate, scaleOfRate, shrunkLife } from '../../../../src/lifespan/domain/survival/shrunk-life.js';
import {
  exposure,
  pool,
  weibullData,
  type WeibullData,
} from '../../../../src/lifespan/domain/survival/weibull-data.js';
import { fitWeibull } from '../../../../src/lifespan/domain/survival/weibull-fit.js';
import { simulatedFleet } from '../../../builders/simulated-fleet.js';

/** What each model lived, in years. */
function modelsOf(scales: readonly number[], seed: number, devices = 3000): WeibullData[] {
  const counts = scales.map(() => new LifeCounts());
  for (const { entry, exit, cause, model } of simulatedFleet({ devices, shape: 1.9, scale: 8.5 * 365.25, models: scales, seed })) counts[model]!.add(entry, exit, cause); // prettier-ignore
  return counts.map((own) => weibullData(own, ['failure'], 365.25));
}

const UNLIKE = [0.6, 0.8, 0.9, 1, 1, 1.1, 1.2, 1.4, 1.6, 0.7];

/** The integrated likelihood as it is written. */
function bruteLikelihood(models: readonly WeibullData[], shape: number, a: number, b: number): number {
  return models.reduce((sum, model) => {
    const [d, e] = [model.events, exposure(model, shape).sum];
    const rate = logGamma(a + d) - logGamma(a) + a * Math.log(b) - (a + d) * Math.log(b + e);
    return sum + rate + d * Math.log(shape) + (shape - 1) * model.sumLogEventAges;
  }, 0);
}

describe('the spread between the models of a category', () => {
  it('is the top of the likelihood in which the rate of each model is drawn at random', () => {
    const models = modelsOf(UNLIKE, 7);
    const { shape, a, b, spread, logLikelihood } = fitSpread(models)!;
    expect(spread).toBe(true);
    expect(logLikelihood).toBeCloseTo(bruteLikelihood(models, shape, a, b), 8);
    for (const [i, j, k] of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const) {
      // prettier-ignore
      const at = (h: number) => bruteLikelihood(models, shape * Math.exp(i * h), a * Math.exp(j * h), b * Math.exp(k * h));
      expect(at(0)).toBeGreaterThan(at(0.01));
      expect(at(0)).toBeGreaterThan(at(-0.01));
      expect(Math.abs(at(1e-4) - at(-1e-4)) / 2e-4).toBeLessThan(1e-3);
    }
  });

  it('has its (a, b) to a thousandth: one more step of Newton moves them by less', () => {
    const models = modelsOf(UNLIKE, 7);
    const { shape, a, b } = fitSpreadAtShape(models, 1.9)!;
    const at = (i: number, j: number) => bruteLikelihood(models, shape, a * Math.exp(i), b * Math.exp(j));
    const h = 1e-3;
    const [ga, gb] = [(at(h, 0) - at(-h, 0)) / (2 * h), (at(0, h) - at(0, -h)) / (2 * h)];
    const [aa, bb] = [(at(h, 0) - 2 * at(0, 0) + at(-h, 0)) / h ** 2, (at(0, h) - 2 * at(0, 0) + at(0, -h)) / h ** 2];
    const ab = (at(h, h) - at(h, -h) - at(-h, h) + at(-h, -h)) / (4 * h * h);
    const determinant = aa * bb - ab * ab;
    expect(determinant).toBeGreaterThan(0);
    expect(Math.abs((bb * ga - ab * gb) / determinant)).toBeLessThan(1e-3);
    expect(Math.abs((aa * gb - ab * ga) / determinant)).toBeLessThan(1e-3);
  });

  it('leaves the shape steeper than unlike models thrown together do', () => {
    const models = modelsOf([0.35, 0.5, 1, 1.6, 2.2], 11, 6000);
    const joint = fitSpread(models)!.shape;
    const pooled = fitWeibull(pool(models))!;
    expect(Math.abs(joint - 1.9)).toBeLessThan(Math.abs(pooled.shape - 1.9));
    expect(pooled.shape).toBeLessThan(joint);
  });

  it('is none when the models are alike, and cannot be told without a failure', () => {
    expect(fitSpread(modelsOf([1, 1, 1], 5))).toMatchObject({ a: 400, spread: false });
    const quiet = new LifeCounts();
    quiet.add(0, 100);
    expect(fitSpreadAtShape([weibullData(quiet)], 1.5)).toBeNull();
    expect(fitSpread([weibullData(quiet)])).toBeNull();
  });
});

describe('the life of a model of which little is known', () => {
  const category = { shape: 1.9, failures: 20, exposure: 1200 };
  const own = (devices: number, seed: number) => modelsOf([1.3], seed, devices)[0]!;
  const nothing = weibullData(new LifeCounts());

  it('is that of its category, and its own as its history grows', () => {
    expect(shrunkLife(category, nothing)).toEqual({ rate: category, ownWeight: 0 });
    const [few, many] = [shrunkLife(category, own(40, 3)), shrunkLife(category, own(3000, 3))];
    expect(few.ownWeight).toBeLessThan(many.ownWeight);
    expect(many.ownWeight).toBeGreaterThan(0.95);
    const raw = own(40, 3);
    const mean = (1 - few.ownWeight) * (20 / 1200) + few.ownWeight * (raw.events / exposure(raw, 1.9).sum);
    expect(few.rate.failures / few.rate.exposure).toBeCloseTo(mean, 14);
  });

  it('has a scale within its interval, and a chance that is the mean over all likely rates', () => {
    const { scale, low, high } = scaleOfRate(category);
    expect(low < scale && scale < high).toBe(true);
    expect(scale).toBeCloseTo((1200 / 20) ** (1 / 1.9), 12);
    let mean = 0;
    const draws = 400;
    for (let i = 0; i < draws; i += 1) {
      const rate = gammaQuantile((i + 0.5) / draws, 20) / 1200;
      mean += Math.exp(-rate * (7 ** 1.9 - 5 ** 1.9)) / draws;
    }
    expect(chanceByRate(category, 5, 2)).toBeCloseTo(mean, 4);
  });
});

describe('the functions behind', () => {
  it('have the values of the tables and obey their recurrences', () => {
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 14);
    for (const x of [0.3, 2.5, 9.9, 10.1, 400]) {
      expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 12);
      expect(trigamma(x) - trigamma(x + 1)).toBeCloseTo(1 / x ** 2, 12);
      expect((logGamma(x + 1e-5) - logGamma(x - 1e-5)) / 2e-5).toBeCloseTo(digamma(x), 6);
    }
    // Γ(2, x) = (x + 1) e^-x, also where e^-x is no number any more
    for (const x of [0, 0.5, 2.9, 3.1, 50, 2000]) expect(scaledUpperGamma(2, x) / (x + 1)).toBeCloseTo(1, 12);
  });
});
