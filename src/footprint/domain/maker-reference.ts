import { estimate, type Estimate, type Precision } from '../../kernel/estimate.js';
import { kgCo2ePerYear, kwhPerYear, type KwhPerYear } from '../../kernel/quantity.js';
import { FOOTPRINT_METHOD, type CategoryReference } from './category-reference.js';
import { referenceOfAny, type DeviceReference } from './device-reference.js';
import { scaled } from './estimate-arithmetic.js';
import type { CatalogueEntry } from './matching/catalogue-entry.js';
import type { ModelMatch } from './matching/model-match.js';
import { median } from './median.js';

/**
 * The figures of a model on the basis of makers: what its sheets say of making it and of its kWh, never of the carbon of its use, and
 * the life of its category. Null without anything that stands for its category, since the life would be missing.
 */
export function makerReference({ entries, embodied, standIn, category, level }: ModelMatch): DeviceReference | null {
  if (standIn === null || embodied === null) return null;
  if (entries.length === 0) return referenceOfAny(standIn);
  const names = namesOf(entries);
  return Object.freeze({
    category: category ?? standIn.category,
    basis: 'maker',
    phases: null,
    referenceLifeYears: standIn.referenceLifeYears,
    configuration: names,
    configurationEn: names,
    embodied,
    embodiedPerYear: scaled(embodied, 1 / standIn.referenceLifeYears, 'kgCO2e/year', kgCo2ePerYear),
    electricityPerYear: electricityOf(entries, standIn, level),
    sheets: entries,
    replacement: standIn,
  });
}

const namesOf = (entries: readonly CatalogueEntry[]): string =>
  [...new Set(entries.map(({ manufacturer, name }) => `${manufacturer} ${name}`))].join(', ');

/** The median of what the sheets state, in the interval of the class: a sheet's own has none. What no sheet states is the class's. */
function electricityOf(
  entries: readonly CatalogueEntry[],
  { electricityPerYear: ofClass }: CategoryReference,
  precision: Precision,
): Estimate<KwhPerYear> {
  const stated = entries.flatMap(({ electricityPerYear: kwh }) => (kwh === null ? [] : [Number(kwh)]));
  if (stated.length === 0) return ofClass;
  return estimate<KwhPerYear>({
    central: kwhPerYear(median(stated)),
    low: kwhPerYear(Math.min(...stated, ofClass.low)),
    high: kwhPerYear(Math.max(...stated, ofClass.high)),
    unit: 'kWh/year',
    basis: 'maker',
    precision,
    sourceIds: [...new Set([...entries.map(({ sourceId }) => sourceId), ...ofClass.sourceIds])].sort(),
    methodVersion: FOOTPRINT_METHOD,
  });
}
