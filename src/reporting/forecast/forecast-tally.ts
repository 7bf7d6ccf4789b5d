import type { Device } from '../../inventory/devices/device.js';
import type { Category } from '../../inventory/domain/category.js';
import { isHeld } from '../../inventory/domain/is-held.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { ageInQuarters } from '../../lifespan/domain/forecast/age-quarters.js';
import { FleetCohorts } from '../../lifespan/domain/forecast/fleet-cohorts.js';
import type { FleetEvidence } from '../../lifespan/domain/evidence/fleet-evidence.js';
import type { LifeLaw } from '../../lifespan/domain/life-law.js';
import type { ExtensionPolicy } from '../../renewal/domain/extension/extension-policy.js';
import { PaidPrices } from '../../renewal/domain/extension/paid-prices.js';
import type { ReplacementPrice } from '../../renewal/domain/extension/replacement-price.js';

/** Devices held that a forecast cannot count. */
export type LeftOut = {
  /** neither a day in service nor a purchase day */
  undated: number;
  /** in service only after the forecast begins */
  toCome: number;
  withoutCategory: number;
  /** they are not replaced when they leave */
  inStock: number;
};

/** What a forecast needs of a device. */
export type ForecastDevice = Pick<
  Device,
  'category' | 'manufacturer' | 'model' | 'status' | 'retiredOn' | 'inServiceOn' | 'purchasedOn' | 'purchasePriceCents'
>;

/** A fleet as its forecast needs it: who is there by law and age, what was paid, what cannot be counted. Its size is not that of the fleet. */
export type CountedFleet = {
  readonly cohorts: FleetCohorts;
  readonly prices: ReadonlyMap<Category, ReplacementPrice>;
  readonly leftOut: LeftOut;
};

/** Counts a fleet, device by device. */
export class ForecastTally {
  private readonly cohorts = new FleetCohorts();
  private readonly leftOut: LeftOut = { undated: 0, toCome: 0, withoutCategory: 0, inStock: 0 };
  private readonly prices: PaidPrices<Category>;

  /** @param startsOn day on which the forecast begins: devices are as old as they will be then */
  constructor(
    private readonly evidence: Pick<FleetEvidence, 'modelOfAll'>,
    private readonly today: DateOnly,
    private readonly startsOn: DateOnly,
    policy: Pick<ExtensionPolicy, 'parameters'>,
  ) {
    this.prices = new PaidPrices(today, policy);
  }

  /** Retired devices too: what they cost is known. */
  add(device: ForecastDevice): void {
    const { category, status } = device;
    if (category !== null) this.prices.add(category, device);
    if (!isHeld(device, this.today)) return;
    const since = device.inServiceOn ?? device.purchasedOn;
    const age = since === null ? null : ageInQuarters(since, this.startsOn);
    if (status === 'in-stock') this.leftOut.inStock += 1;
    else if (category === null) this.leftOut.withoutCategory += 1;
    else if (since === null) this.leftOut.undated += 1;
    else if (age === null) this.leftOut.toCome += 1;
    else this.cohorts.add(category, this.lawOf(category, device), age);
  }

  conclude(): CountedFleet {
    return { cohorts: this.cohorts, prices: this.prices.conclude(), leftOut: this.leftOut };
  }

  private lawOf(category: Category, { manufacturer, model }: ForecastDevice): LifeLaw | null {
    return this.evidence.modelOfAll(category, manufacturer, model)?.law ?? null;
  }
}
