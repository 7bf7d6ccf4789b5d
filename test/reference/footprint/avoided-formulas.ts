import { avoidedByKeeping, type Replacement } from '../../../src/footprint/domain/avoided-by-keeping.js';
import {
  breakEvenExtraElectricity,
  leastCarbonCycle,
  paybackOfReplacing,
  yearsToRepay,
} from '../../../src/footprint/domain/break-even.js';
import { readDataTable } from '../../../src/config/data-table.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { kgCo2e, kgCo2ePerKwh, kgCo2ePerYear, kwhPerYear, months, years } from '../../../src/kernel/quantity.js';
import type { KgCo2ePerYear } from '../../../src/kernel/quantity.js';
import { exactly } from './exactly.js';
import { referenceOf } from './footprint-formulas.js';

type OfCategory = { readonly category: Category };
type AtFactor = OfCategory & { readonly factor: number };
type Replaced = { readonly embodied: number; readonly life: number; readonly extra: number; readonly factor: number };

/** The formulas named in data/methods/avoided-emissions.md, on the tables of data/. */
export const avoidedFormulas = {
  avoided: ({ category, ...given }: OfCategory & { readonly months: number; readonly costs: readonly number[] }) =>
    avoidedByKeeping(referenceOf(category), {
      months: months(given.months),
      costs: given.costs.map((kg) => exactly(kgCo2e(kg), 'kgCO2e')),
    }).central,
  avoidedByLongerLife: (given: OfCategory & { devices: number; fromYears: number; toYears: number }) =>
    ((given.devices / given.toYears) *
      avoidedByKeeping(referenceOf(given.category), { months: months((given.toYears - given.fromYears) * 12) })
        .central) /
    1000,
  parts: ({ parts }: { readonly parts: readonly string[] }) =>
    readDataTable('footprints/upgrade-parts.csv')
      .filter((row) => parts.includes(row['part'] ?? ''))
      .reduce((sum, row) => sum + Number(row['kgco2e']), 0),
  yearsToRepay: ({ category, costs, factor }: AtFactor & { readonly costs: number }) =>
    yearsToRepay(kgCo2e(costs), perYear(category), kgCo2ePerKwh(factor)),
  breakEven: ({ category, factor }: AtFactor) =>
    breakEvenExtraElectricity(perYear(category), kgCo2ePerKwh(factor), kgCo2e(0), years(1)),
  payback: ({ category, saving, factor }: AtFactor & { readonly saving: number }) => {
    const { embodied, electricityPerYear } = referenceOf(category);
    const old = electricityPerYear.central / (1 - saving);
    return paybackOfReplacing(embodied.central, kwhPerYear(old - electricityPerYear.central), kgCo2ePerKwh(factor));
  },
  cycle: ({ category, gain, factor }: AtFactor & { readonly gain: number }) => {
    const { embodied, electricityPerYear } = referenceOf(category);
    return leastCarbonCycle(embodied.central, electricityPerYear.central, kgCo2ePerKwh(factor), gain);
  },
  keepInsteadOf: ({ embodied, life, extra, factor }: Replaced) => {
    const replacement: Replacement = { embodied: exactly(kgCo2e(embodied), 'kgCO2e'), referenceLifeYears: years(life) };
    const at = { kgCo2ePerKwh: kgCo2ePerKwh(factor), year: 2025, electricityYear: 2025, sourceId: 'example' };
    const extraElectricity = { perYear: kwhPerYear(extra), factor: at };
    return avoidedByKeeping(replacement, { months: months(12), extraElectricity }).central;
  },
  paybackOf: ({ embodied, saved, factor }: { embodied: number; saved: number; factor: number }) =>
    paybackOfReplacing(kgCo2e(embodied), kwhPerYear(saved), kgCo2ePerKwh(factor)),
};

const perYear = (category: Category): KgCo2ePerYear => {
  const { embodied, referenceLifeYears } = referenceOf(category);
  return kgCo2ePerYear(embodied.central / referenceLifeYears);
};
