import { estimate, type Estimate } from '../../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../../kernel/quantity.js';
import type { Category } from '../../../inventory/domain/category.js';
import { FOOTPRINT_METHOD } from '../category-reference.js';
import { logNormalInterval, METHOD_DEVIATION } from '../log-normal-interval.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { sizeClassOf, type SizeAndForm } from './size-class.js';

/** Fewer sheets than this make no class. */
const ENOUGH_SHEETS = 5;

/** What the sheets of one class say together. */
export type ClassMedian = { readonly sheets: number; readonly embodied: Estimate<KgCo2e> };

/** Medians of the makers' sheets by class of size or form: what stands for a model without a sheet. */
export class ClassMedians {
  private readonly ofClass: ReadonlyMap<string, ClassMedian>;

  constructor(entries: readonly CatalogueEntry[]) {
    this.ofClass = medians(entries);
  }

  classOf(category: Category, size: SizeAndForm): ClassMedian | null {
    return this.ofClass.get(sizeClassOf(category, size) ?? '') ?? null;
  }
}

function medians(entries: readonly CatalogueEntry[]): ReadonlyMap<string, ClassMedian> {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    const key = sizeClassOf(entry.category, { inches: entry.screenInches, form: entry.form });
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return new Map(
    [...groups]
      .filter(([, group]) => group.length >= ENOUGH_SHEETS)
      .map(([key, group]) => [key, { sheets: group.length, embodied: medianOf(group) }]),
  );
}

function medianOf(group: readonly CatalogueEntry[]): Estimate<KgCo2e> {
  const values = group.map((entry) => Number(entry.embodied.central));
  const central = median(values);
  const { low, high } = logNormalInterval(central, Math.hypot(METHOD_DEVIATION, relativeDeviation(values)));
  return estimate<KgCo2e>({
    central: kgCo2e(central),
    low: kgCo2e(low),
    high: kgCo2e(high),
    unit: 'kgCO2e',
    basis: 'maker',
    precision: 'class',
    sourceIds: [...new Set(group.map((entry) => entry.sourceId))].sort(),
    methodVersion: FOOTPRINT_METHOD,
  });
}

/** The middle value, or the mean of the two. Needs one value at least. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [below, above] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN,
    sorted[Math.floor(sorted.length / 2)] ?? NaN,
  ];
  return (below + above) / 2;
}

function relativeDeviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) / mean;
}
