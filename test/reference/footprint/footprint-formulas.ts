import { DeviceReferences } from '../../../src/footprint/domain/device-references.js';
import { readModelMatcher } from '../../../src/footprint/read-model-matcher.js';
import { readFootprintCatalogue } from '../../../src/footprint/category-defaults-table.js';
import { annualFootprint } from '../../../src/footprint/domain/annual-footprint.js';
import { assessFootprint } from '../../../src/footprint/domain/assess-footprint.js';
import type { CategoryReference } from '../../../src/footprint/domain/category-reference.js';
import type { KnownFootprint } from '../../../src/footprint/domain/footprint-answer.js';
import type { PeriodFootprint } from '../../../src/footprint/domain/footprint-between.js';
import { sumEstimates } from '../../../src/footprint/domain/sum-estimates.js';
import { readElectricityFactors } from '../../../src/footprint/electricity-table.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { dateOnly, type DateOnly } from '../../../src/kernel/date-only.js';
import type { Estimate } from '../../../src/kernel/estimate.js';

const catalogue = readFootprintCatalogue();
const electricity = readElectricityFactors();

/** The row of our table for a category, on the basis of ADEME. */
export function referenceOf(category: Category): CategoryReference {
  const reference = catalogue.reference(category, 'ademe');
  if (reference === null) throw new Error(`${category} has no row`);
  return reference;
}

type OfCategory = { readonly category: Category };
type InYear = OfCategory & { readonly year: number };
type Counted = OfCategory & { readonly count: number };
type Held = InYear & { readonly startedOn: DateOnly; readonly leftOn: DateOnly | null };
type Classes = OfCategory & {
  readonly classes: readonly (readonly [models: number, median: number, deviation: number])[];
};

/** The formulas named in data/methods/footprint.md, on the tables of data/. */
export const footprintFormulas = {
  embodied: ({ category }: OfCategory) => referenceOf(category).embodied.central,
  embodiedLow: ({ category }: OfCategory) => referenceOf(category).embodied.low,
  embodiedHigh: ({ category }: OfCategory) => referenceOf(category).embodied.high,
  embodiedPerYear: ({ category }: OfCategory) => assessed({ category, year: 2025 }).embodiedPerYear.central,
  usePerYear: (given: InYear) => assessed(given).usePerYear.central,
  pooledDeviation: pooledDeviation,
  totalTonnes: (given: Counted) => totalOf(given).central / 1000,
  totalHighRatio: (given: Counted) => totalOf(given).high / totalOf(given).central,
  totalLowRatio: (given: Counted) => totalOf(given).low / totalOf(given).central,
  annualEmbodied: (given: Held) => annualOf(given).embodied.central,
  annualUse: (given: Held) => annualOf(given).use.central,
};

function assessed({ category, year }: InYear): KnownFootprint {
  const answer = assessFootprint(
    {
      ...{ category, status: 'in-service', inServiceOn: null, purchasedOn: null, retiredOn: null },
      ...{ manufacturer: null, model: null },
    },
    dateOnly(`${String(year)}-06-30`),
    { references: new DeviceReferences(catalogue, readModelMatcher()), electricity },
  );
  if (answer.kind === 'unknown') throw new Error(`${category} is unknown`);
  return answer;
}

function totalOf({ category, count }: Counted): Estimate {
  const total = sumEstimates([{ each: referenceOf(category).embodied, count }]);
  if (total === null) throw new Error('nothing to add');
  return total;
}

function annualOf({ category, startedOn, leftOn, year }: Held): PeriodFootprint {
  const entry = { ...referenceOf(category), startedOn, leftOn, use: [{ from: startedOn, until: leftOn }] };
  return annualFootprint(entry, year, electricity);
}

/** Total variance of several classes: within them, plus between their medians. Must be what our table carries. */
function pooledDeviation({ category, classes }: Classes): number {
  const models = classes.reduce((sum, [count]) => sum + count, 0);
  const mean = classes.reduce((sum, [count, median]) => sum + count * median, 0) / models;
  const variance =
    classes.reduce(
      (sum, [count, median, deviation]) => sum + count * ((median * deviation) ** 2 + (median - mean) ** 2),
      0,
    ) / models;
  const pooled = Math.sqrt(variance) / mean;
  const inTable = referenceOf(category).modelDeviation;
  if (Number(pooled.toFixed(2)) !== inTable) throw new Error(`the table says ${String(inTable)}`);
  return pooled;
}
