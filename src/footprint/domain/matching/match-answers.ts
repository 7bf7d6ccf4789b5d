import { estimate, type Estimate } from '../../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../../kernel/quantity.js';
import type { Category } from '../../../inventory/domain/category.js';
import { FOOTPRINT_METHOD } from '../category-reference.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { median } from './class-medians.js';
import type { ModelMatch, Proposal } from './model-match.js';

/** One row, or several that are equally right; without a category, that of the first. Needs one row at least. */
export function withRows(entries: readonly CatalogueEntry[], said: Category | null): ModelMatch {
  const [first, ...others] = entries;
  const category = said ?? first?.category ?? null;
  if (first !== undefined && others.length === 0) {
    return { level: 'model', entry: first, entries, category, embodied: first.embodied, proposals: [] };
  }
  return { level: 'variants', entry: null, entries, category, embodied: ofVariants(entries), proposals: [] };
}

/** Proposals are looked for when they are read: a fleet is estimated without them. */
export function withoutRow(
  level: 'class' | 'category' | 'unknown',
  category: Category | null,
  embodied: Estimate<KgCo2e> | null,
  propose: () => readonly Proposal[],
): ModelMatch {
  let proposals: readonly Proposal[] | null = null;
  return {
    level,
    entry: null,
    entries: [],
    category,
    embodied,
    get proposals() {
      return (proposals ??= propose());
    },
  };
}

/** Several rows are equally right: their median, and an interval that holds all of theirs. */
function ofVariants(entries: readonly CatalogueEntry[]): Estimate<KgCo2e> {
  const figures = entries.map((entry) => entry.embodied);
  return estimate<KgCo2e>({
    central: kgCo2e(median(figures.map((figure) => Number(figure.central)))),
    low: kgCo2e(Math.min(...figures.map((figure) => figure.low))),
    high: kgCo2e(Math.max(...figures.map((figure) => figure.high))),
    unit: 'kgCO2e',
    basis: 'maker',
    precision: 'variants',
    sourceIds: [...new Set(figures.flatMap((figure) => figure.sourceIds))].sort(),
    methodVersion: FOOTPRINT_METHOD,
  });
}
