import type { Category } from '../../../inventory/domain/category.js';
import { daysBetween, type DateOnly } from '../../../kernel/date-only.js';
import { modelKey } from '../evidence/model-key.js';
import { deviceEvidence, type FleetDevice } from '../evidence/fleet-device.js';
import { CENSORED, LifeCounts } from '../survival/life-counts.js';
import { FAILURE } from '../survival/group-fit.js';

/** Devices of one model and age that were in service on the past day, and what became of them until the end. */
export type Followed = {
  /** age on the past day, days */
  readonly age: number;
  /** how long they were followed afterwards: to the end for one that left before it, days */
  readonly ahead: number;
  /** how long they stayed in service of that, days */
  readonly stayed: number;
  count: number;
  left: number;
  failed: number;
};

/** One category on the past day: what was known then, and what then happened. */
export type BacktestGroup = {
  /** lives as they were known on the past day, by model */
  readonly known: Map<string, LifeCounts>;
  /** devices in service on that day, by model, then age and follow-up */
  readonly followed: Map<string, Map<string, Followed>>;
};

/**
 * Splits the lives of a fleet at a past day: before it, the history that a forecast made on that day rests on; after it, what happened.
 * Counts by age only: its memory is that of the distinct ages and models.
 */
export class BacktestTally {
  readonly groups = new Map<Category, BacktestGroup>();
  private readonly horizon: number;

  /** @param frozenOn the past day  @param until the last day looked at  @param today as for `EvidenceTally` */
  constructor(
    readonly frozenOn: DateOnly,
    readonly until: DateOnly,
    private readonly today: DateOnly = until,
  ) {
    this.horizon = daysBetween(frozenOn, until);
  }

  add(device: FleetDevice, observedFrom: DateOnly): void {
    const { life } = deviceEvidence(device, observedFrom, this.today);
    const firstDay = device.inServiceOn ?? device.purchasedOn;
    if (life === null || device.category === null || firstDay === null) return;
    const age = daysBetween(firstDay, this.frozenOn);
    if (age <= life.entry) return; // not yet in service, or not yet observed
    const { known, followed } = this.of(device.category);
    const model = modelKey(device);
    const wasThere = life.exit > age;
    inside(known, model, () => new LifeCounts()).add(life.entry, wasThere ? age : life.exit, wasThere ? CENSORED : life.cause); // prettier-ignore
    if (!wasThere) return;
    const stayed = Math.min(life.exit - age, this.horizon);
    const left = life.cause !== CENSORED && life.exit - age <= this.horizon;
    const ahead = left ? this.horizon : stayed;
    const one = inside(
      inside(followed, model, () => new Map<string, Followed>()),
      `${age} ${ahead} ${stayed}`,
      () => ({ age, ahead, stayed, count: 0, left: 0, failed: 0 }),
    );
    one.count += 1;
    if (left) one.left += 1;
    if (left && life.cause === FAILURE) one.failed += 1;
  }

  private of(category: Category): BacktestGroup {
    return inside(this.groups, category, () => ({ known: new Map(), followed: new Map() }));
  }
}

function inside<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
