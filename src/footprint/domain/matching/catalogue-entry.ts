import type { Estimate } from '../../../kernel/estimate.js';
import type { KgCo2e, KwhPerYear, Years } from '../../../kernel/quantity.js';
import type { Category } from '../../../inventory/domain/category.js';

/** What stands on or under a desk weighs by its form: an OptiPlex 7060 is 167, 220 or 247 kgCO2e. */
export const DESKTOP_FORMS = ['mini', 'sff', 'tower', 'rack'] as const;
export type DesktopForm = (typeof DESKTOP_FORMS)[number];

/** One row of a maker's sheet in data/footprints/products.csv: a product as the maker sells it, and what making it emitted. */
export type CatalogueEntry = {
  readonly id: string;
  readonly manufacturer: string;
  readonly name: string;
  /** every name it answers to; none when the published name does not tell one product from another */
  readonly matchedAs: readonly string[];
  readonly category: Category;
  readonly form: DesktopForm | null;
  readonly screenInches: number | null;
  /** everything but use, on the basis `maker`, precision `model` */
  readonly embodied: Estimate<KgCo2e>;
  /** as the maker states it; null when it does not */
  readonly electricityPerYear: KwhPerYear | null;
  readonly statedLifeYears: Years | null;
  /** year of the sheet; null when it bears none */
  readonly saleYear: number | null;
  /** year in which the maker gave the same name to another product */
  readonly nameGivenAgainIn: number | null;
  /** day, month or year that the sheet bears, as far as it says: `2021-09`; null when it bears none. Never compared: makers date by habit */
  readonly reportedOn: string | null;
  /** where the maker published the sheet; the page may have moved since */
  readonly reportUrl: string | null;
  readonly licence: string;
  /** row of data/sources.csv: where the sheet was read */
  readonly sourceId: string;
};
