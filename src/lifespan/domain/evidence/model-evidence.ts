import { lifeLaw, type LifeLaw } from '../life-law.js';
import type { CategoryEvidence, History } from './category-evidence.js';

/** The technical life of a model, and where the estimate comes from. */
export type ModelEvidence = {
  readonly law: LifeLaw;
  /** shares that sum to 1: "78 % of this estimate comes from the other laptops" is `others` */
  readonly weights: {
    /** the devices of this very model */
    readonly model: number;
    /** the other models of the category, in this fleet */
    readonly others: number;
    readonly published: number;
  };
  /** failures seen of this model, and of the others */
  readonly failures: { readonly model: number; readonly others: number };
};

const NOTHING: History = { failures: 0, exposure: 0 };

/**
 * What is known of one model. Its own failures are not counted again among the others'; it takes from the others and from what
 * is published no more than models are alike, and no more than is known of them.
 * @param model null, or one that the fleet never had: the estimate is that of the category
 * @see data/methods/fleet-evidence.md
 */
export function modelEvidence(category: CategoryEvidence, model: string | null): ModelEvidence {
  const own = (model === null ? undefined : category.models.get(model)) ?? NOTHING;
  const others = minus(category.own, own);
  const parent = {
    failures: category.published.failures + others.failures,
    exposure: category.published.exposure + others.exposure,
  };
  const taken = parent.failures === 0 ? 0 : Math.min(category.spread, parent.failures);
  const lent = taken === 0 ? 0 : (taken * parent.exposure) / parent.failures;
  const failures = taken + own.failures;
  const exposure = lent + own.exposure;
  const fromParent = lent / exposure;
  const published = parent.exposure === 0 ? 0 : fromParent * (category.published.exposure / parent.exposure);
  const { shape, logShapeSd } = category;
  return {
    law: lifeLaw({ shape, logShapeSd, failures, scaleYears: (exposure / failures) ** (1 / shape) }),
    weights: { model: own.exposure / exposure, others: fromParent - published, published },
    failures: { model: own.failures, others: others.failures },
  };
}

const minus = (all: History, own: History): History => ({
  failures: all.failures - own.failures,
  // What remains of a sum after its only term may be a rounding.
  exposure:
    all.failures === own.failures && all.exposure - own.exposure < 1e-9 * all.exposure
      ? 0
      : all.exposure - own.exposure,
});
