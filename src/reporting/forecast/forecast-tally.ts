import type { Device } from '../../inventory/devices/device.js';
import type { Category } from '../../inventory/domain/category.js';
import { addMonths, type DateOnly } from '../../kernel/date-only.js';
import { ageInQuarters } from '../../lifespan/domain/forecast/age-quarters.js';
import { FleetCohorts } from '../../lifespan/domain/forecast/fleet-cohorts.js';
import type { FleetEvidence } from '../../lifespan/domain/evidence/fleet-evidence.js';
import type { LifeLaw } from '../../lifespan/domain/life-law.js';
import { PriceTally } from './price-tally.js';

/** Prices older than that tell little of the next ones. */
const PRICES_OF_MONTHS = 60;

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

/** A fleet read once for its forecast: who is there by law and age, what was paid, what cannot be counted. Memory does not grow with it. */
export class ForecastTally {
  readonly cohorts = new FleetCohorts();
  readonly prices = new Map<Category, PriceTally>();
  readonly leftOut: LeftOut = { undated: 0, toCome: 0, withoutCategory: 0, inStock: 0 };
  private readonly pricesSince: DateOnly;

  /** @param startsOn day on which the forecast begins: devices are as old as they will be then */
  constructor(
    private readonly evidence: Pick<FleetEvidence, 'modelOfAll'>,
    private readonly today: DateOnly,
    private readonly startsOn: DateOnly,
  ) {
    this.pricesSince = addMonths(today, -PRICES_OF_MONTHS);
  }

  /** Retired devices too: what they cost is known. */
  add(device: ForecastDevice): void {
    const { category, status, retiredOn } = device;
    if (category !== null) this.addPrice(category, device);
    if (status === 'retired' || status === 'missing' || (retiredOn !== null && retiredOn <= this.today)) return;
    const since = device.inServiceOn ?? device.purchasedOn;
    const age = since === null ? null : ageInQuarters(since, this.startsOn);
    if (status === 'in-stock') this.leftOut.inStock += 1;
    else if (category === null) this.leftOut.withoutCategory += 1;
    else if (since === null) this.leftOut.undated += 1;
    else if (age === null) this.leftOut.toCome += 1;
    else this.cohorts.add(category, this.lawOf(category, device), age);
  }

  private lawOf(category: Category, { manufacturer, model }: ForecastDevice): LifeLaw | null {
    return this.evidence.modelOfAll(category, manufacturer, model)?.law ?? null;
  }

  private addPrice(category: Category, { purchasedOn, purchasePriceCents }: ForecastDevice): void {
    if (purchasedOn === null || purchasePriceCents === null) return;
    if (purchasedOn <= this.pricesSince || purchasedOn > this.today) return;
    let prices = this.prices.get(category);
    if (!prices) this.prices.set(category, (prices = new PriceTally()));
    prices.add(purchasePriceCents);
  }
}
