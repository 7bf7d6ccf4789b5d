import { dateOnly, type DateOnly } from '../../kernel/date-only.js';
import type { Years } from '../../kernel/quantity.js';
import type { FootprintTables } from './assess-footprint.js';
import { avoidedBetween, type AvoidedPeriod } from './avoided-between.js';
import type { CategoryReference } from './category-reference.js';
import { historyOf } from './device-history.js';
import type { DeviceReference } from './device-reference.js';
import type { DeviceYear, YearAsked } from './device-year.js';
import type { FootprintInput } from './footprint-answer.js';
import { footprintOfShares } from './footprint-between.js';
import type { LedgerDays } from './ledger-entry.js';
import { sharesBetween, type PeriodShares } from './period-shares.js';

/** Histories remembered: devices are bought by the hundred. */
const HISTORIES_KEPT = 50_000;

type Days = Omit<LedgerDays, 'referenceLifeYears'>;

/** What devices of one history share: their days are reckoned once for each length of life, whatever their models. */
type OfHistory = {
  /** null when it started, or left, on a day nobody knows */
  readonly days: Days | null;
  readonly useIsKnown: boolean;
  readonly shares: Map<Years, PeriodShares>;
  readonly avoided: Map<CategoryReference, AvoidedPeriod>;
};

const WITHOUT_FIGURE: DeviceYear = { kind: 'without-figure' };

/** One calendar year of devices, one after the other, on one basis and one view. What the days of a history tell is reckoned once. */
export class DeviceYears {
  private readonly histories = new Map<string, OfHistory>();
  private readonly from: DateOnly;
  private readonly to: DateOnly;

  constructor(
    private readonly asked: YearAsked,
    private readonly tables: FootprintTables,
  ) {
    this.from = dateOnly(`${String(asked.year)}-01-01`);
    this.to = dateOnly(`${String(asked.year + 1)}-01-01`);
  }

  of(input: FootprintInput): DeviceYear {
    const reference = this.tables.references.of(input, this.asked.basis, this.asked.aliases);
    if (reference === null) return WITHOUT_FIGURE;
    return this.reckon(reference, this.historyOf(input));
  }

  private historyOf(input: FootprintInput): OfHistory {
    const { status, purchasedOn, inServiceOn, retiredOn } = input;
    const key = `${status} ${purchasedOn} ${inServiceOn} ${retiredOn}`;
    const known = this.histories.get(key);
    if (known !== undefined) return known;
    const told = historyOf(input);
    const days =
      told === null || told.leftOn === 'unknown'
        ? null
        : { startedOn: told.startedOn, leftOn: told.leftOn, use: told.use ?? [], purchasedOn };
    const useIsKnown = told !== null && told.use !== null;
    const made = { days, useIsKnown, shares: new Map(), avoided: new Map() };
    if (this.histories.size >= HISTORIES_KEPT) this.histories.clear();
    this.histories.set(key, made);
    return made;
  }

  private reckon(reference: DeviceReference, history: OfHistory): DeviceYear {
    const { days, useIsKnown } = history;
    if (days === null) return { kind: 'undated', reference };
    const footprint = footprintOfShares(reference, this.sharesOf(days, reference.referenceLifeYears, history));
    return { kind: 'known', reference, footprint, useIsKnown, avoided: this.avoidedBy(days, reference, history) };
  }

  private sharesOf(days: Days, referenceLifeYears: Years, { shares }: OfHistory): PeriodShares {
    const known = shares.get(referenceLifeYears);
    if (known !== undefined) return known;
    const { from, to, asked, tables } = this;
    const made = sharesBetween({ ...days, referenceLifeYears }, from, to, tables.electricity, asked.view);
    shares.set(referenceLifeYears, made);
    return made;
  }

  private avoidedBy(days: Days, { replacement }: DeviceReference, { avoided }: OfHistory): AvoidedPeriod {
    const known = avoided.get(replacement);
    if (known !== undefined) return known;
    const { from, to, asked, tables } = this;
    const fleetLifeYears = asked.fleetLives.get(replacement.category) ?? null;
    const kept = { replacement, fleetLifeYears, startedOn: days.startedOn, service: days.use };
    const made = avoidedBetween(kept, from, to, asked.today, tables.electricity);
    avoided.set(replacement, made);
    return made;
  }
}
