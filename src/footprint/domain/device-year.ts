import type { DateOnly } from '../../kernel/date-only.js';
import type { Years } from '../../kernel/quantity.js';
import type { Category } from '../../inventory/domain/category.js';
import type { AccountingView } from './accounting-view.js';
import type { AvoidedPeriod } from './avoided-between.js';
import type { Basis } from './basis.js';
import type { DeviceReference } from './device-reference.js';
import type { PeriodFootprint } from './footprint-between.js';
import type { ModelAliases } from './matching/model-aliases.js';

/** What is asked of the year of devices. */
export type YearAsked = {
  readonly year: number;
  readonly basis: Basis;
  readonly view: AccountingView;
  /** the avoided ledger stops at the end of this day */
  readonly today: DateOnly;
  /** the fleet's own median age at exit, by category */
  readonly fleetLives: ReadonlyMap<Category, Years>;
  /** what organisations say of their models; nothing when left out */
  readonly aliases?: ModelAliases;
};

/** A year of one device in both ledgers, side by side and never netted. */
export type DeviceYear =
  | { readonly kind: 'without-figure' }
  /** when it started, or when it left, is not known: the year cannot be told */
  | { readonly kind: 'undated'; readonly reference: DeviceReference }
  | {
      readonly kind: 'known';
      readonly reference: DeviceReference;
      readonly footprint: PeriodFootprint;
      /** false when the days it ran are not known, as in stock: its electricity is left out */
      readonly useIsKnown: boolean;
      readonly avoided: AvoidedPeriod;
    };
