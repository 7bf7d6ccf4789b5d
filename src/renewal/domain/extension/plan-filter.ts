import type { Category } from '../../../inventory/domain/category.js';
import type { Need } from './need.js';
import type { PlanLine } from './plan-line.js';

/** How many months before the rule allows a renewal a device may be told of at most. */
export const FARTHEST_MONTHS = 36;
/** As many as a page offers at first: a year, the time in which a budget is made. */
export const USUAL_MONTHS = 12;

/** Which devices of the plan; every condition given must hold. */
export type PlanFilter = {
  /** past the rule, or within so many months of it */
  readonly withinMonths: number;
  readonly category?: Category | undefined;
  readonly siteName?: string | undefined;
  readonly need?: Need | undefined;
};

export const passes = (line: PlanLine, { withinMonths, category, siteName, need }: PlanFilter): boolean =>
  line.targetMonths - line.ageMonths <= withinMonths &&
  (category === undefined || line.category === category) &&
  (siteName === undefined || line.siteName === siteName) &&
  (need === undefined || line.needs.includes(need));
