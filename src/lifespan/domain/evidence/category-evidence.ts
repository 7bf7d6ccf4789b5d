import { PRIOR_LOG_SHAPE_SD, PRIOR_PSEUDO_FAILURES, type LifespanPrior } from '../lifespan-prior.js';
import { fitSpread } from '../survival/gamma-shrinkage.js';
import { FAILURE } from '../survival/group-fit.js';
import type { LifeCounts } from '../survival/life-counts.js';
import { exposure, weibullData } from '../survival/weibull-data.js';

/** Failures, and what they are counted against: Σ(exit^shape − entry^shape), years^shape. */
export type History = { readonly failures: number; readonly exposure: number };

/** What a fleet and what is published say of the technical life of a category. */
export type CategoryEvidence = {
  readonly shape: number;
  /** standard deviation of ln(shape) that remains */
  readonly logShapeSd: number;
  /** what the published law weighs; nothing when none is published */
  readonly published: History;
  /** the fleet's own, all models together, and by model */
  readonly own: History;
  readonly models: ReadonlyMap<string, History>;
  /** pseudo-failures that a model takes from the others at most: few when models differ much */
  readonly spread: number;
};

const DAYS_A_YEAR = 365.25;
/** Fewer failures cannot tell how much models differ. */
const ENOUGH_FOR_SPREAD = 10;

/**
 * Puts a category's own history beside the published law, which weighs four failures and soon gives way.
 * @param models lives in days, by model
 * @param failureCauses the exits that are failures; with `unknown` among them, the worst that departures without a reason may have been
 * @returns null when nothing is published and the fleet's failures tell no law
 * @see data/methods/fleet-evidence.md
 */
export function categoryEvidence(
  prior: Pick<LifespanPrior, 'shape' | 'scaleYears'> | null,
  models: ReadonlyMap<string, LifeCounts>,
  failureCauses: readonly string[] = [FAILURE],
): CategoryEvidence | null {
  const lived = new Map([...models].map(([model, counts]) => [model, weibullData(counts, failureCauses, DAYS_A_YEAR)]));
  const shapePrior = prior ? { meanLogShape: Math.log(prior.shape), sdLogShape: PRIOR_LOG_SHAPE_SD } : undefined;
  const fit = fitSpread([...lived.values()], shapePrior);
  const shape = fit?.shape ?? prior?.shape;
  if (shape === undefined) return null;
  const histories = new Map(
    [...lived].map(([model, data]) => [model, { failures: data.events, exposure: exposure(data, shape).sum }]),
  );
  const own = addUp([...histories.values()]);
  const spreadIsTold = own.failures >= ENOUGH_FOR_SPREAD && histories.size > 1;
  return {
    shape,
    logShapeSd: fit?.seLogShape ?? PRIOR_LOG_SHAPE_SD,
    published: prior
      ? { failures: PRIOR_PSEUDO_FAILURES, exposure: PRIOR_PSEUDO_FAILURES * prior.scaleYears ** shape }
      : { failures: 0, exposure: 0 },
    own,
    models: histories,
    spread: spreadIsTold && fit ? fit.a : PRIOR_PSEUDO_FAILURES,
  };
}

const addUp = (histories: readonly History[]): History => ({
  failures: histories.reduce((sum, { failures }) => sum + failures, 0),
  exposure: histories.reduce((sum, { exposure: under }) => sum + under, 0),
});
