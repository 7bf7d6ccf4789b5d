import { daysBetween, type DateOnly } from '../../kernel/date-only.js';
import { years, type Years } from '../../kernel/quantity.js';
import type { Category } from '../../inventory/domain/category.js';
import { median } from './median.js';

/** Fewer exits say nothing of a fleet. */
const FEWEST_EXITS = 10;

/** The median age at exit of each category of a fleet. Where it is longer than the reference life it lowers what keeping may claim. */
export class FleetLives {
  private readonly ages = new Map<Category, number[]>();

  add(category: Category, startedOn: DateOnly, leftOn: DateOnly): void {
    const days = daysBetween(startedOn, leftOn);
    if (days < 0) return;
    const known = this.ages.get(category);
    if (known) known.push(days);
    else this.ages.set(category, [days]);
  }

  /** Only the categories that at least ten devices left. */
  medians(): ReadonlyMap<Category, Years> {
    const enough = [...this.ages].filter(([, ages]) => ages.length >= FEWEST_EXITS);
    return new Map(enough.map(([category, ages]) => [category, years(median(ages) / 365.25)]));
  }
}
