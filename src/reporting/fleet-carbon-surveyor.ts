import { otherBasis } from '../footprint/domain/basis.js';
import type { DeviceYear, YearAsked } from '../footprint/domain/device-year.js';
import { sparedByLongerLives, sparedByOneScreenEach, type Spared, type Stock } from '../footprint/domain/what-if.js';
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

/** Enough for every day of ten years in each category, and no more memory than that. */
const YEARS_KEPT = 50_000;

/** Adds the devices of a fleet up, one after the other. */
export class FleetCarbonSurveyor {
  private readonly total = new CarbonTally();
  private readonly other = new CarbonTally();
  private readonly organisations = new Map<string, CarbonTally>();
  private readonly sites = new Map<string, CarbonTally>();
  private readonly categories = new Map<Category | null, CarbonTally>();
  private readonly years = new Map<string, readonly [DeviceYear, DeviceYear]>();
  private readonly held = new Map<Category, number>();

  constructor(
    private readonly footprints: FootprintService,
    private readonly asked: YearAsked,
  ) {}

  add(device: Device): void {
    const { organisationId, category, siteName } = device;
    const [year, other] = this.yearsOf(device);
    const site = JSON.stringify([organisationId, siteName]);
    for (const tally of [
      this.total,
      tallyOf(this.organisations, organisationId),
      tallyOf(this.sites, site),
      tallyOf(this.categories, category),
    ]) {
      tally.add(year);
    }
    this.other.add(other);
    if (category !== null && isHeld(device)) this.held.set(category, (this.held.get(category) ?? 0) + 1);
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
      whatIf: this.whatIf(longerBy, people ?? this.computers()),
    };
  }

  /** On both bases. Devices are bought by the hundred: those of one category and one history have one year. */
  private yearsOf(device: Device): readonly [DeviceYear, DeviceYear] {
    const { category, status, purchasedOn, inServiceOn, retiredOn } = device;
    const key = `${category} ${status} ${purchasedOn} ${inServiceOn} ${retiredOn}`;
    const known = this.years.get(key);
    if (known) return known;
    const { asked, footprints } = this;
    const other = { ...asked, basis: otherBasis(asked.basis) };
    const made = [footprints.yearOf(device, asked), footprints.yearOf(device, other)] as const;
    if (this.years.size >= YEARS_KEPT) this.years.clear();
    this.years.set(key, made);
    return made;
  }

  private whatIf(longerBy: Months, people: number): FleetCarbon['whatIf'] {
    const stocks = [...this.held].flatMap(([category, count]) => this.stock(category, count) ?? []);
    const screens = this.stock('monitor', this.held.get('monitor') ?? 0);
    const electricity = this.footprints.electricityOf(this.asked.year);
    const each = screens && sparedByOneScreenEach(screens, people, electricity);
    return {
      longerLives: sparedByLongerLives(stocks, longerBy),
      people,
      screensTooMany: each?.screens ?? 0,
      oneScreenEach: each?.spared ?? null,
    };
  }

  private stock(category: Category, count: number): Stock | null {
    const reference = this.footprints.reference(category, this.asked.basis);
    return reference && { reference, count };
  }

  private computers(): number {
    return [...this.held].reduce((sum, [category, count]) => sum + (COMPUTERS.has(category) ? count : 0), 0);
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
