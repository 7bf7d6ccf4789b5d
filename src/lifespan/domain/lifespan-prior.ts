import type { Category } from '../../inventory/domain/category.js';

/**
 * What is published about the life of a category before the fleet has its own evidence: a Weibull law
 * S(t) = exp(-(t/scale)^shape). Weak on purpose: see `PRIOR_PSEUDO_FAILURES`.
 */
export type LifespanPrior = {
  readonly category: Category;
  /** class of equipment of the European e-waste statistics, four digits */
  readonly unuKey: string;
  readonly shape: number;
  readonly scaleYears: number;
  readonly sourceId: string;
  /** what the published law does not say, for the reader of the figure */
  readonly limits: { readonly fr: string; readonly en: string };
};

/** Weight of the published law: as if it rested on four observed failures, so that the fleet's own soon count more. */
export const PRIOR_PSEUDO_FAILURES = 4;

/** Standard deviation of ln(shape): how far the shape of another fleet may be from the published one. */
export const PRIOR_LOG_SHAPE_SD = 0.25;
