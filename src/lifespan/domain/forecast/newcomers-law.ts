import type { CategoryEvidence } from '../evidence/category-evidence.js';
import { lifeLaw, publishedLaw, type LifeLaw } from '../life-law.js';
import type { LifespanPrior } from '../lifespan-prior.js';

/**
 * The law of what will replace a device: nobody knows which models will be bought, so it is that of the models of the category together,
 * the published law counting for its few failures. Null when neither the fleet nor anybody tells one.
 */
export function newcomersLaw(evidence: CategoryEvidence | null, prior: LifespanPrior | null): LifeLaw | null {
  if (evidence === null) return prior === null ? null : publishedLaw(prior);
  const { shape, logShapeSd, published, own } = evidence;
  const failures = published.failures + own.failures;
  if (failures === 0) return null;
  const scaleYears = ((published.exposure + own.exposure) / failures) ** (1 / shape);
  return lifeLaw({ shape, logShapeSd, failures, scaleYears });
}

/** Whether the law of a category rests more on what is published, a weak prior from sale to waste, than on failures of the fleet itself. */
export const isMostlyPublished = (evidence: CategoryEvidence | null): boolean =>
  evidence === null || evidence.published.failures > evidence.own.failures;
