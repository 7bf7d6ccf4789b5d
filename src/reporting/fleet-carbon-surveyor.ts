import { otherBasis } from '../footprint/domain/basis.js';
import type { DeviceReference } from '../footprint/domain/device-reference.js';
import type { YearAsked } from '../footprint/domain/device-year.js';
import type { DeviceYears } from '../footprint/domain/device-years.js';
import { sparedByLongerLives, sparedByOneScreenEach, type Spared } from '../footprint/domain/what-if.js';
import type { FootprintService } from '../footprint/footprint.service.js';
import type { Device } from '../inventory/devices/device.js';
import type { Category } from '../inventory/domain/category.js';
import type { Months } from '../kernel/quantity.js';
import { CarbonTally, type CarbonTotals } from './carbon-tally.js';

/** One part of a fleet and its year; `key` is what its devices share. */
export type CarbonGroup<Key> = { readonly key: Key; readonly totals: CarbonTotals };

export type SiteKey = { readonly organisationId: string; readonly site: string | null };

/** A year of a fleet, cut three ways; each cut adds up to `total`. */
export type FleetCarbon = {
  readonly total: CarbonTotals;
  /** the whole on the other basis: beside it, never added */
  readonly otherBasis: CarbonTotals;
  readonly byOrganisation: readonly CarbonGroup<string>[];
  readonly bySite: readonly CarbonGroup<SiteKey>[];
  readonly byCategory: readonly CarbonGroup<Category | null>[];
  readonly whatIf: {
    readonly longerLives: Spared;
    readonly people: number;
    readonly screensTooMany: number;
    readonly oneScreenEach: Spared;
  };
};

/** What somebody works on: one for each person, when nobody says how many people there are. */
const COMPUTERS: ReadonlySet<Category> = new Set(['laptop', 'desktop', 'workstation', 'all-in-one', 'thin-client']);

/** Adds the devices of a fleet up, one after the other. */
export class FleetCarbonSurveyor {
  private readonly total = new CarbonTally();
  private readonly other = new CarbonTally();
  private readonly organisations = new Map<string, CarbonTally>();
  private readonly sites = new Map<string, CarbonTally>();
  private readonly categories = new Map<Category | null, CarbonTally>();
  private readonly years: DeviceYears;
  private readonly otherYears: DeviceYears;
  private readonly held = new Map<DeviceReference, { readonly category: Category; count: number }>();
  private computers = 0;

  constructor(
    private readonly footprints: FootprintService,
    private readonly asked: YearAsked,
  ) {
    this.years = footprints.years(asked);
    this.otherYears = footprints.years({ ...asked, basis: otherBasis(asked.basis) });
  }

  add(device: Device): void {
    const { organisationId, category, siteName } = device;
    const year = this.years.of(device);
    const site = JSON.stringify([organisationId, siteName]);
    for (const tally of [
      this.total,
      tallyOf(this.organisations, organisationId),
      tallyOf(this.sites, site),
      tallyOf(this.categories, category),
    ]) {
      tally.add(year);
    }
    this.other.add(this.otherYears.of(device));
    if (category === null || !isHeld(device)) return;
    if (COMPUTERS.has(category)) this.computers += 1;
    if (year.kind !== 'without-figure') this.hold(year.reference, category);
  }

  conclude(longerBy: Months, people: number | null): FleetCarbon {
    return {
      total: this.total.conclude(),
      otherBasis: this.other.conclude(),
      byOrganisation: groups(this.organisations, (id) => id),
      bySite: groups(this.sites, (key) => {
        const [organisationId, site] = JSON.parse(key) as [string, string | null];
        return { organisationId, site };
      }),
      byCategory: groups(this.categories, (category) => category),
      whatIf: this.whatIf(longerBy, people ?? this.computers),
    };
  }

  private hold(reference: DeviceReference, category: Category): void {
    const stock = this.held.get(reference);
    if (stock) stock.count += 1;
    else this.held.set(reference, { category, count: 1 });
  }

  private whatIf(longerBy: Months, people: number): FleetCarbon['whatIf'] {
    const stocks = [...this.held].map(([reference, { category, count }]) => ({ reference, category, count }));
    const screens = stocks.filter(({ category }) => category === 'monitor');
    const each = sparedByOneScreenEach(screens, people, this.footprints.electricityOf(this.asked.year));
    return {
      longerLives: sparedByLongerLives(stocks, longerBy),
      people,
      screensTooMany: each.screens,
      oneScreenEach: each.spared,
    };
  }
}

/** Held today: what is gone or lost would not live longer. */
const isHeld = ({ status, retiredOn }: Device): boolean =>
  status !== 'retired' && status !== 'missing' && retiredOn === null;

function tallyOf<Key>(tallies: Map<Key, CarbonTally>, key: Key): CarbonTally {
  const known = tallies.get(key);
  if (known) return known;
  const made = new CarbonTally();
  tallies.set(key, made);
  return made;
}

const groups = <Inner, Key>(tallies: ReadonlyMap<Inner, CarbonTally>, keyOf: (inner: Inner) => Key) =>
  [...tallies].map(([inner, tally]): CarbonGroup<Key> => ({ key: keyOf(inner), totals: tally.conclude() }));
