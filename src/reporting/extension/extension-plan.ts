import { CATEGORIES, type Category } from '../../inventory/domain/category.js';
import { inOrderOfWorth, type PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { passes, type PlanFilter } from '../../renewal/domain/extension/plan-filter.js';
import { totalsOf, type PlanTotals } from './plan-totals.js';

/** The devices of some organisations that should stay, on one day, the best first. */
export class ExtensionPlan {
  private readonly lines: readonly PlanLine[];

  constructor(lines: readonly PlanLine[]) {
    this.lines = [...lines].sort(inOrderOfWorth);
  }

  /** Those that pass, in the order of the plan, and what they are together. */
  chosen(filter: PlanFilter): { readonly lines: readonly PlanLine[]; readonly totals: PlanTotals } {
    const lines = this.lines.filter((line) => passes(line, filter));
    return { lines, totals: totalsOf(lines) };
  }

  /** Categories that occur in the plan, in the order of their list. */
  categories(): readonly Category[] {
    const met = new Set(this.lines.map(({ category }) => category));
    return CATEGORIES.filter((category) => met.has(category));
  }

  /** Sites that occur in the plan, in the order of the alphabet. */
  sites(): readonly string[] {
    const names = new Set(this.lines.flatMap(({ siteName }) => (siteName === null ? [] : [siteName])));
    return [...names].sort((one, other) => one.localeCompare(other, 'fr'));
  }
}
