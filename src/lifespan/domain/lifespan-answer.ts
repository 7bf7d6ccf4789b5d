import type { Estimate } from '../../kernel/estimate.js';
import type { Months, Share } from '../../kernel/quantity.js';
import type { ServiceAge } from './service-age.js';
import type { SupportEnd } from './support-end.js';

/** Why no remaining life is given. */
export type NoRemainingLife = 'retired' | 'missing' | 'category-unknown' | 'no-prior' | 'date-unknown' | 'date-to-come';

/** Chance that a device of this age still serves so many months from now. */
export type StillServing = { readonly inMonths: 12 | 24 | 36; readonly probability: Estimate<Share> };

export const HORIZONS: readonly StillServing['inMonths'][] = [12, 24, 36];

/** Everything said about the life of one device. Estimates carry their interval (90 %), basis, sources and method. */
export type LifespanAnswer = {
  readonly age: ServiceAge | null;
  /** months it should still serve, counted within the next 60 */
  readonly remaining: Estimate<Months> | null;
  /** months after which half of such devices have stopped; 60 reads "60 or more" */
  readonly medianRemaining: Estimate<Months> | null;
  readonly stillServing: readonly StillServing[];
  /** null when `remaining` is given */
  readonly noRemainingBecause: NoRemainingLife | null;
  readonly supportEnd: SupportEnd;
};
