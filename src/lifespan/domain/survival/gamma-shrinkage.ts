import { logGamma } from '../gamma-function.js';
import { climb, solvePositive, type Slope, type Summit } from './climb.js';
import { digamma, trigamma } from './polygamma.js';
import { exposure, pool, type WeibullData } from './weibull-data.js';
import { fitWeibull } from './weibull-fit.js';

/**
 * How the models of a category differ: the rate of each, in age^-shape, is drawn from Gamma(a, b). `a` counts pseudo-failures: at
 * 400, its upper bound, no difference between models can be seen (`spread` false).
 */
export type ModelSpread = {
  readonly shape: number;
  readonly a: number;
  readonly b: number;
  readonly spread: boolean;
  /** standard error of ln(shape); 0 for a shape given from elsewhere */
  readonly seLogShape: number;
  readonly logLikelihood: number;
};

const NO_SPREAD = 400;
const LOG_A: readonly [number, number] = [Math.log(0.5), Math.log(NO_SPREAD)];
const LOG_SHAPE: readonly [number, number] = [Math.log(0.1), Math.log(20)];
const ANYWHERE: readonly [number, number] = [-Infinity, Infinity];

/** What is believed of ln(shape) before the data: a normal law. */
export type ShapePrior = { readonly meanLogShape: number; readonly sdLogShape: number };

/**
 * The spread between models and the shape they share, estimated together from what they lived (empirical Bayes): pooling unlike models
 * first would flatten the shape.
 * @param models each in years  @param prior of their shape, such as that of a published law
 * @returns null below two failures in all, or when the data point to no law
 * @see data/methods/model-shrinkage.md
 */
export function fitSpread(models: readonly WeibullData[], prior?: ShapePrior): ModelSpread | null {
  const whole = pool(models);
  if (whole.events < 2) return null;
  const shape = prior ? Math.exp(prior.meanLogShape) : fitWeibull(whole)?.shape;
  return shape === undefined ? null : settle(models, shape, LOG_SHAPE, prior);
}

/** The same with a shape given from elsewhere. */
export function fitSpreadAtShape(models: readonly WeibullData[], shape: number): ModelSpread | null {
  if (!models.some(({ events }) => events > 0)) return null;
  return settle(models, shape, [Math.log(shape), Math.log(shape)]);
}

function settle(
  models: readonly WeibullData[],
  shape: number,
  within: readonly [number, number],
  prior?: ShapePrior,
): ModelSpread | null {
  const events = models.reduce((sum, model) => sum + model.events, 0);
  const total = models.reduce((sum, model) => sum + exposure(model, shape).sum, 0);
  const startA = 4;
  const start = [Math.log(shape), Math.log(startA), Math.log((startA * total) / events)];
  const summit = climb(integratedLikelihood(models, prior), start, [within, LOG_A, ANYWHERE]);
  if (summit === null) return null;
  const [logShape = 0, logA = 0, logB = 0] = summit.at;
  const spread = logA < LOG_A[1];
  return {
    shape: Math.exp(logShape),
    a: spread ? Math.exp(logA) : NO_SPREAD,
    b: Math.exp(logB),
    spread,
    seLogShape: errorOfShape(summit),
    logLikelihood: summit.slope.value,
  };
}

/** From the curvature along the coordinates that are not held at a bound. */
function errorOfShape({ free, slope }: Summit): number {
  if (!free.includes(0)) return 0;
  const bend = free.map((i) => free.map((j) => -(slope.hessian[i]?.[j] ?? 0)));
  const [variance = 0] =
    solvePositive(
      bend,
      free.map((i) => (i === 0 ? 1 : 0)),
    ) ?? [];
  return Math.sqrt(variance);
}

/**
 * Σ over models of ln Γ(a+d) - ln Γ(a) + a ln b - (a+d) ln(b+E), plus the part of the shape, d ln k + (k-1) Σ ln(age of failure);
 * at (ln k, ln a, ln b).
 */
function integratedLikelihood(models: readonly WeibullData[], prior?: ShapePrior): (at: readonly number[]) => Slope {
  return ([logShape = 0, logA = 0, logB = 0]) => {
    const [shape, a, b] = [Math.exp(logShape), Math.exp(logA), Math.exp(logB)];
    const [digammaA, trigammaA, logGammaA] = [digamma(a), trigamma(a), logGamma(a)];
    const precision = prior ? prior.sdLogShape ** -2 : 0;
    const gap = prior ? logShape - prior.meanLogShape : 0;
    let [value, k, al, be] = [-(gap ** 2 * precision) / 2, -gap * precision, 0, 0];
    let [kk, ka, kb, aa, ab, bb] = [-precision, 0, 0, 0, 0, 0];
    for (const model of models) {
      const d = model.events;
      const { sum: e, first, second } = exposure(model, shape);
      const all = b + e;
      const after = a + d;
      const own = shape * model.sumLogEventAges;
      const byA = a * (digamma(after) - digammaA + logB - Math.log(all));
      value += logGamma(after) - logGammaA + a * logB - after * Math.log(all);
      value += d * logShape + own - model.sumLogEventAges;
      k += d + own - (after * first) / all;
      al += byA;
      be += a - (after * b) / all;
      kk += own - after * (second / all - (first / all) ** 2);
      ka -= (a * first) / all;
      kb += (after * b * first) / all ** 2;
      aa += byA + a ** 2 * (trigamma(after) - trigammaA);
      ab += a - (a * b) / all;
      bb -= (after * b * e) / all ** 2;
    }
    const hessian = [
      [kk, ka, kb],
      [ka, aa, ab],
      [kb, ab, bb],
    ];
    return { value, gradient: [k, al, be], hessian };
  };
}
