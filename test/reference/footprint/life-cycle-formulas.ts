import { readFootprintCatalogue } from '../../../src/footprint/category-defaults-table.js';
import { electricityOfPower } from '../../../src/footprint/domain/electricity-of-power.js';
import { lifeCycleFootprint, type LifeCycleFootprint } from '../../../src/footprint/domain/life-cycle.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { kgCo2e, kgCo2ePerKwh, kwhPerYear, share, years, type KwhPerYear } from '../../../src/kernel/quantity.js';
import { exactly } from './exactly.js';

const catalogue = readFootprintCatalogue();

type Held = { embodied: number; life: number; watts: number; useRatio: number; factor: number; held: number };
type Sheet = { readonly total: number; readonly useShare: number };

/** The formulas named in data/methods/life-cycle.md. */
export const lifeCycleFormulas = {
  lifeCycle: ({ watts, useRatio, ...given }: Held) =>
    lifeOf({ ...given, electricity: electricityOfPower(watts, share(useRatio)) }).total.central,
  useOf: ({ kwh, factor }: { readonly kwh: number; readonly factor: number }) =>
    lifeOf({ embodied: 0, life: 1, held: 1, factor, electricity: kwhPerYear(kwh) }).usePerYear.central,
  makerEmbodied: ({ total, useShare }: Sheet) => total * (1 - share(useShare)),
  makerUsePerYear: ({ total, useShare, life }: Sheet & { readonly life: number }) => (total * share(useShare)) / life,
  makerPerYear: ({ category }: { readonly category: Category }) =>
    catalogue.reference(category, 'maker')?.embodiedPerYear.central ?? null,
};

type Given = Omit<Held, 'watts' | 'useRatio'> & { readonly electricity: KwhPerYear };

const lifeOf = ({ embodied, life, factor, held, electricity }: Given): LifeCycleFootprint =>
  lifeCycleFootprint({
    embodied: exactly(kgCo2e(embodied), 'kgCO2e'),
    lifetimeYears: years(life),
    electricityPerYear: exactly(electricity, 'kWh/year'),
    electricity: { kgCo2ePerKwh: kgCo2ePerKwh(factor), sourceId: 'example' },
    heldYears: years(held),
  });
