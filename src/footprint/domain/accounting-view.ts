import type { DateOnly } from '../../kernel/date-only.js';
import { years, type Years } from '../../kernel/quantity.js';
import { embodiedShareBetween } from './embodied-share.js';
import type { LedgerDays } from './ledger-entry.js';

/**
 * How one embodied footprint, stored once, is spread over the years: the three cases that a French BEGES allows.
 * Accounting depreciation (1), physical life (2, ours by default), the whole in the year of purchase (3).
 */
export type AccountingView =
  | { readonly kind: 'accounting-life'; readonly lifeYears: Years }
  | { readonly kind: 'reference-life' }
  | { readonly kind: 'purchase-year' };

export const REFERENCE_LIFE: AccountingView = { kind: 'reference-life' };

/** Depreciation of office equipment in the Bilan Carbone when the organisation says none of its own. */
export const DEFAULT_ACCOUNTING_LIFE = years(3);

export const ACCOUNTING_VIEWS = ['accounting-life', 'reference-life', 'purchase-year'] as const;

/** A view by its name. */
export const accountingView = (
  kind: AccountingView['kind'],
  lifeYears: Years = DEFAULT_ACCOUNTING_LIFE,
): AccountingView => (kind === 'accounting-life' ? { kind, lifeYears } : { kind });

/** Share of the embodied footprint that a view books from one day to the eve of another. Over any cut of time the shares add up to 1. */
export function embodiedShareIn(view: AccountingView, entry: LedgerDays, from: DateOnly, to: DateOnly): number {
  switch (view.kind) {
    case 'reference-life':
      return embodiedShareBetween(entry, from, to);
    case 'accounting-life':
      return embodiedShareBetween({ ...entry, referenceLifeYears: view.lifeYears }, from, to);
    case 'purchase-year': {
      const boughtOn = entry.purchasedOn ?? entry.startedOn;
      return from <= boughtOn && boughtOn < to ? 1 : 0;
    }
  }
}
