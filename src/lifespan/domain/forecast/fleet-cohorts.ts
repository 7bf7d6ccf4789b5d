import type { Category } from '../../../inventory/domain/category.js';
import type { LifeLaw } from '../life-law.js';

/** Devices of one category that live by one law, by age in quarters when the forecast begins. */
export type Cohort = { readonly law: LifeLaw | null; readonly byAge: readonly number[] };

/** A fleet as its forecast needs it: counts by category, law and age. Its size is that of the laws and ages there are, not of the fleet. */
export class FleetCohorts {
  private readonly byCategory = new Map<Category, Map<LifeLaw | null, number[]>>();

  /** @param law the same object for devices of the same model  @param age in quarters */
  add(category: Category, law: LifeLaw | null, age: number, devices = 1): void {
    let cohorts = this.byCategory.get(category);
    if (!cohorts) this.byCategory.set(category, (cohorts = new Map<LifeLaw | null, number[]>()));
    let byAge = cohorts.get(law);
    if (!byAge) cohorts.set(law, (byAge = []));
    while (byAge.length <= age) byAge.push(0);
    byAge[age] = (byAge[age] ?? 0) + devices;
  }

  get categories(): readonly Category[] {
    return [...this.byCategory.keys()].sort();
  }

  of(category: Category): readonly Cohort[] {
    return [...(this.byCategory.get(category) ?? [])].map(([law, byAge]) => ({ law, byAge }));
  }
}
