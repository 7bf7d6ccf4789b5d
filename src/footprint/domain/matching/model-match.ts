import type { Estimate, Precision } from '../../../kernel/estimate.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import type { KgCo2e } from '../../../kernel/quantity.js';
import type { Category } from '../../../inventory/domain/category.js';
import type { CategoryReference } from '../category-reference.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** What an inventory says of a device's model, with what helps to tell its generation. */
export type ModelQuery = {
  readonly manufacturer: string;
  readonly model: string;
  /** null: not known; then that of the product, or none */
  readonly category: Category | null;
  readonly purchasedOn: DateOnly | null;
};

/** A product that looks like the text, for a person to accept or not. */
export type Proposal = { readonly entry: CatalogueEntry; readonly likeness: number };

/** The ladder of precision, from 1 (a figure typed with its source) to 6 (no figure). */
export const LADDER: Readonly<Record<Precision, 1 | 2 | 3 | 4 | 5 | 6>> = {
  typed: 1,
  model: 2,
  variants: 3,
  class: 4,
  category: 5,
  unknown: 6,
};

/** What the catalogue says of a model. `entry`: the one row, at the level `model`; `entries`: all the rows that are it, none below. */
export type ModelMatch = {
  readonly level: Exclude<Precision, 'typed'>;
  readonly entry: CatalogueEntry | null;
  readonly entries: readonly CatalogueEntry[];
  readonly category: Category | null;
  /** on the basis `maker`; null at the level `unknown` */
  readonly embodied: Estimate<KgCo2e> | null;
  /** what stands for a model of that class or category without a sheet, were there one or not; null when nothing does */
  readonly standIn: CategoryReference | null;
  readonly proposals: readonly Proposal[];
};
