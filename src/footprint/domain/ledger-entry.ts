import type { DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, KwhPerYear, Years } from '../../kernel/quantity.js';

/** Days from `from` on, up to the eve of `until`; null: still running. */
export type Period = { readonly from: DateOnly; readonly until: DateOnly | null };

/** What one device weighs, whenever it was held. */
export type LedgerFigures = {
  readonly embodied: Estimate<KgCo2e>;
  /** of the device when it runs */
  readonly electricityPerYear: Estimate<KwhPerYear>;
};

/** When it was held and when it ran, whatever it weighs. */
export type LedgerDays = {
  /** the embodied footprint is spread over this many years, day by day */
  readonly referenceLifeYears: Years;
  readonly startedOn: DateOnly;
  /** for the view that books all in the year of purchase; the day of start when it is not known */
  readonly purchasedOn?: DateOnly | null;
  /** the day the organisation stopped holding it: what is left of the embodied footprint is booked on that day */
  readonly leftOn: DateOnly | null;
  /** when it ran; periods do not overlap */
  readonly use: readonly Period[];
};

/** One device in the footprint ledger: what it embodies, over how long it is spread, when it was held and when it ran. */
export type LedgerEntry = LedgerFigures & LedgerDays;
