import type { Category } from '../../../inventory/domain/category.js';
import type { ActionCode } from '../advice-codes.js';
import type { ExtensionWorth } from './extension-worth.js';
import type { Need } from './need.js';

/** A device that should stay: why it is there, what it needs, what that brings and takes. */
export type PlanLine = ExtensionWorth & {
  readonly id: string;
  readonly organisationId: string;
  readonly category: Category;
  readonly siteName: string | null;
  readonly ageMonths: number;
  readonly targetMonths: number;
  readonly verdict: 'extend' | 'upgrade';
  readonly actions: readonly ActionCode[];
  readonly needs: readonly Need[];
};

/** The best first; those of which nothing is known last; the same score: by id, so that the order is the same everywhere. */
export const inOrderOfWorth = (one: PlanLine, other: PlanLine): number =>
  (other.score ?? -Infinity) === (one.score ?? -Infinity)
    ? one.id < other.id
      ? -1
      : Number(one.id > other.id)
    : (other.score ?? -Infinity) - (one.score ?? -Infinity);
