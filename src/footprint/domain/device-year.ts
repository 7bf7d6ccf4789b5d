import { dateOnly, type DateOnly } from '../../kernel/date-only.js';
import type { Years } from '../../kernel/quantity.js';
import type { Category } from '../../inventory/domain/category.js';
import type { AccountingView } from './accounting-view.js';
import { annualFootprint } from './annual-footprint.js';
import type { FootprintTables } from './assess-footprint.js';
import { avoidedBetween, type AvoidedPeriod } from './avoided-between.js';
import type { Basis } from './basis.js';
import type { CategoryReference } from './category-reference.js';
import { historyOf } from './device-history.js';
import type { FootprintInput } from './footprint-answer.js';
import type { PeriodFootprint } from './footprint-between.js';

/** What is asked of the year of a device. */
export type YearAsked = {
  readonly year: number;
  readonly basis: Basis;
  readonly view: AccountingView;
  /** the avoided ledger stops at the end of this day */
  readonly today: DateOnly;
  /** the fleet's own median age at exit, by category */
  readonly fleetLives: ReadonlyMap<Category, Years>;
};

/** A year of one device in both ledgers, side by side and never netted. */
export type DeviceYear =
  | { readonly kind: 'without-figure' }
  /** when it started, or when it left, is not known: the year cannot be told */
  | { readonly kind: 'undated'; readonly reference: CategoryReference }
  | {
      readonly kind: 'known';
      readonly reference: CategoryReference;
      readonly footprint: PeriodFootprint;
      /** false when the days it ran are not known, as in stock: its electricity is left out */
      readonly useIsKnown: boolean;
      readonly avoided: AvoidedPeriod;
    };

/** One device in one calendar year, on one basis and one view. */
export function deviceYear(input: FootprintInput, asked: YearAsked, tables: FootprintTables): DeviceYear {
  const reference = input.category === null ? null : tables.catalogue.reference(input.category, asked.basis);
  if (reference === null) return { kind: 'without-figure' };
  const history = historyOf(input);
  if (history === null || history.leftOn === 'unknown') return { kind: 'undated', reference };
  const use = history.use ?? [];
  const { startedOn, leftOn } = history;
  const { embodied, electricityPerYear, referenceLifeYears } = reference;
  const spread = { embodied, electricityPerYear, referenceLifeYears };
  const entry = { ...spread, startedOn, leftOn, use, purchasedOn: input.purchasedOn };
  const fleetLifeYears = asked.fleetLives.get(reference.category) ?? null;
  const kept = { replacement: reference, fleetLifeYears, startedOn, service: use };
  return {
    kind: 'known',
    reference,
    footprint: annualFootprint(entry, asked.year, tables.electricity, asked.view),
    useIsKnown: history.use !== null,
    avoided: avoidedBetween(kept, firstOf(asked.year), firstOf(asked.year + 1), asked.today, tables.electricity),
  };
}

const firstOf = (year: number): DateOnly => dateOnly(`${String(year)}-01-01`);
