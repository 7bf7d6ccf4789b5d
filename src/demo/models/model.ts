import type { Category } from '../../inventory/domain/category.js';

/** A model on sale during some years. Names are the makers'; prices are invented, of the right order. */
export type DemoModel = {
  readonly category: Category;
  readonly manufacturer: string;
  readonly name: string;
  readonly reference: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly priceEur: number;
  readonly cpu: string;
  /** phones and tablets: version at launch and last one received; null on the rest */
  readonly versions: readonly [number, number] | null;
};

/** A line of a table below: name, first and last year of purchase, price before tax, then processor and reference. */
export type ModelLine = readonly [string, number, number, number, string?, string?];

export const modelsOf = (category: Category, manufacturer: string, lines: readonly ModelLine[]): DemoModel[] =>
  lines.map(([name, firstYear, lastYear, priceEur, cpu, reference]) => ({
    category,
    manufacturer,
    name,
    reference: reference ?? name,
    firstYear,
    lastYear,
    priceEur,
    cpu: cpu ?? '',
    versions: null,
  }));
