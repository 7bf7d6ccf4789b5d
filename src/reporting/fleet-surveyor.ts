import { sumEstimates, type Tally } from '../footprint/domain/sum-estimates.js';
import type { Device } from '../inventory/devices/device.js';
import type { Category } from '../inventory/domain/category.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { Estimate } from '../kernel/estimate.js';
import type { KgCo2e, Months } from '../kernel/quantity.js';
import type { DeviceAssessment } from '../renewal/domain/device-assessment.js';
import type { VerdictKind } from '../renewal/domain/verdict-kind.js';
import { SharedInterval } from './shared-interval.js';
import { supportClass, type AgedCount, type FleetSurvey, type SupportClass } from './fleet-survey.js';

/** Adds devices up one after the other, then gives the survey. */
export class FleetSurveyor {
  private deviceCount = 0;
  private readonly ages = new Map<string, { category: Category | null; ageMonths: number | null; count: number }>();
  private readonly verdicts = new Map<VerdictKind, Set<string>>();
  private readonly supports = new Map<SupportClass, Set<string>>();
  private readonly embodied = new Map<Category, { each: Estimate<KgCo2e>; count: number }>();
  private readonly remaining = new SharedInterval<Months>();
  private readonly avoided = new SharedInterval<KgCo2e>();

  constructor(private readonly today: DateOnly) {}

  add(device: Device, { footprint, lifespan, verdict }: DeviceAssessment): void {
    this.deviceCount += 1;
    this.addAge(device.category, lifespan.age?.months ?? null);
    if (verdict !== null) addTo(this.verdicts, verdict.verdict, device.id);
    addTo(this.supports, supportClass(lifespan.supportEnd, this.today), device.id);
    if (footprint.kind === 'known') this.addFootprint(footprint.category, footprint.embodied);
    if (lifespan.remaining !== null) this.remaining.add(lifespan.remaining);
    const avoided = verdict?.avoidedKgCo2e ?? null;
    if (avoided !== null) this.avoided.add(avoided);
  }

  conclude(): FleetSurvey {
    return {
      deviceCount: this.deviceCount,
      ages: [...this.ages.values()] satisfies AgedCount[],
      idsByVerdict: this.verdicts,
      idsBySupport: this.supports,
      embodied: this.totalEmbodied(),
      avoided: this.avoided.sum(),
      remaining: this.remaining.mean(),
    };
  }

  private addAge(category: Category | null, ageMonths: number | null): void {
    const key = `${category}/${ageMonths}`;
    const counted = this.ages.get(key);
    if (counted) counted.count += 1;
    else this.ages.set(key, { category, ageMonths, count: 1 });
  }

  private addFootprint(category: Category, each: Estimate<KgCo2e>): void {
    const counted = this.embodied.get(category);
    if (counted) counted.count += 1;
    else this.embodied.set(category, { each, count: 1 });
  }

  private totalEmbodied(): FleetSurvey['embodied'] {
    const tallies: readonly Tally[] = [...this.embodied.values()];
    const total = sumEstimates(tallies);
    return total === null ? null : { estimate: total, devices: tallies.reduce((sum, { count }) => sum + count, 0) };
  }
}

function addTo<Key>(sets: Map<Key, Set<string>>, key: Key, id: string): void {
  const ids = sets.get(key);
  if (ids) ids.add(id);
  else sets.set(key, new Set([id]));
}
