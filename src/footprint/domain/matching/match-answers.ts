import { estimate, type Estimate } from '../../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../../kernel/quantity.js';
import type { Category } from '../../../inventory/domain/category.js';
import { FOOTPRINT_METHOD, type CategoryReference } from '../category-reference.js';
import { median } from '../median.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import type { ModelMatch, Proposal } from './model-match.js';
import type { StandIns } from './stand-ins.js';

/** One row, or several that are equally right; without a category, that of the first. Needs one row at least. */
export function withRows(entries: readonly CatalogueEntry[], said: Category | null, standIns: StandIns): ModelMatch {
  const [first, ...others] = entries;
  const category = said ?? first?.category ?? null;
  const standIn = standInOf(entries, category, standIns);
  if (first !== undefined && others.length === 0) {
    return { level: 'model', entry: first, entries, category, embodied: first.embodied, standIn, proposals: [] };
  }
  return { level: 'variants', entry: null, entries, category, embodied: ofVariants(entries), standIn, proposals: [] };
}

/** Proposals are looked for when they are read: a fleet is estimated without them. */
export function withoutRow(
  category: Category | null,
  standIn: CategoryReference | null,
  propose: () => readonly Proposal[],
): ModelMatch {
  let proposals: readonly Proposal[] | null = null;
  return {
    level: standIn?.embodied.precision === 'class' ? 'class' : standIn === null ? 'unknown' : 'category',
    entry: null,
    entries: [],
    category,
    embodied: standIn?.embodied ?? null,
    standIn,
    get proposals() {
      return (proposals ??= propose());
    },
  };
}

/** The class that all the rows share, else the category; that of the product when the one it is filed under has none. */
function standInOf(entries: readonly CatalogueEntry[], category: Category | null, standIns: StandIns) {
  const ofRow = (of: Category, { screenInches: inches, form }: CatalogueEntry) => standIns.of(of, { inches, form });
  for (const of of new Set([category, ...entries.map((entry) => entry.category)])) {
    if (of === null) continue;
    const classes = new Set(entries.map((entry) => ofRow(of, entry)));
    const [shared = null] = classes.size === 1 ? classes : [standIns.of(of, { inches: null, form: null })];
    if (shared !== null) return shared;
  }
  return null;
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
