import { climb, solvePositive, type Slope } from './climb.js';
import { exposure, type WeibullData } from './weibull-data.js';
import { weibullLikelihood, withPrior, type LostBetween, type WeibullPrior } from './weibull-likelihood.js';
import type { WeibullLaw } from './weibull-law.js';

/** A Weibull law fitted to a group, with the doubt on its two parameters, on the log scale. */
export type WeibullFit = WeibullLaw & {
  /** of the data alone, without the prior */
  readonly logLikelihood: number;
  readonly events: number;
  readonly seLogShape: number;
  readonly seLogScale: number;
  readonly covLog: number;
};

const LOG_SHAPE: readonly [number, number] = [Math.log(0.02), Math.log(100)];
/** How far ln(scale) may be from the logarithm of the largest age. */
const LOG_SCALE_REACH = 40;

/**
 * The most likely Weibull law of devices seen from an age on (left-truncated) and not all to their end (right-censored).
 * @param lost devices gone missing between two ages; in `data` they are censored at the first
 * @returns null below two events, or when the data point to no law (all events at one age)
 * @see data/methods/weibull.md
 */
export function fitWeibull(data: WeibullData, lost: readonly LostBetween[] = []): WeibullFit | null {
  const events = data.events + lost.reduce((sum, { count }) => sum + count, 0);
  if (events < 2) return null;
  const likelihood = weibullLikelihood(data, lost);
  return fitted(likelihood, likelihood, startOf(data, events), events, data);
}

/**
 * The same, weighed against what was believed before (maximum a posteriori).
 * @returns below two events, the prior itself: one failure cannot tell a shape
 */
export function fitWeibullWithPrior(data: WeibullData, prior: WeibullPrior): WeibullFit | null {
  const likelihood = weibullLikelihood(data, []);
  const start = [prior.meanLogShape, prior.meanLogScale];
  if (data.events >= 2) return fitted(withPrior(likelihood, prior), likelihood, start, data.events, data);
  return {
    shape: Math.exp(prior.meanLogShape),
    scale: Math.exp(prior.meanLogScale),
    logLikelihood: likelihood(start).value,
    events: data.events,
    seLogShape: prior.sdLogShape,
    seLogScale: prior.sdLogScale,
    covLog: 0,
  };
}

function fitted(
  objective: (at: readonly number[]) => Slope,
  likelihood: (at: readonly number[]) => Slope,
  start: readonly number[],
  events: number,
  data: WeibullData,
): WeibullFit | null {
  const largest = data.logs.at(-1) ?? 0;
  const summit = climb(objective, start, [LOG_SHAPE, [largest - LOG_SCALE_REACH, largest + LOG_SCALE_REACH]]);
  if (summit?.free.length !== 2) return null;
  const [logShape = 0, logScale = 0] = summit.at;
  const information = summit.slope.hessian.map((row) => row.map((h) => -h));
  const [varShape, covLog] = solvePositive(information, [1, 0]) ?? [];
  const [, varScale] = solvePositive(information, [0, 1]) ?? [];
  if (varShape === undefined || covLog === undefined || varScale === undefined) return null;
  return {
    shape: Math.exp(logShape),
    scale: Math.exp(logScale),
    logLikelihood: likelihood(summit.at).value,
    events,
    seLogShape: Math.sqrt(varShape),
    seLogScale: Math.sqrt(varScale),
    covLog,
  };
}

/** For a given shape the best scale is known: (exposure / events)^(1/shape). */
function startOf(data: WeibullData, events: number): readonly [number, number] {
  const shape = 1.5;
  const largest = data.logs.at(-1) ?? 0;
  const relative = { ...data, logs: data.logs.map((log) => log - largest) };
  return [Math.log(shape), largest + Math.log(exposure(relative, shape).sum / events) / shape];
}
