import { sparedByLongerLives, sparedByOneScreenEach } from '../../../src/footprint/domain/what-if.js';
import { readElectricityFactors } from '../../../src/footprint/electricity-table.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { months } from '../../../src/kernel/quantity.js';
import { referenceOf } from './footprint-formulas.js';

type Longer = { readonly category: Category; readonly count: number; readonly months: number };
type Screens = { readonly screens: number; readonly people: number; readonly year: number };

const electricity = readElectricityFactors();

/** The formulas named in data/methods/what-if.md; tonnes a year. */
export const whatIfFormulas = {
  longerLives: (given: Longer) => (spared(given)?.central ?? 0) / 1000,
  longerLivesHighRatio: (given: Longer) => {
    const found = spared(given);
    return found && found.high / found.central;
  },
  oneScreenEach: ({ screens, people, year }: Screens) => {
    const stock = { reference: referenceOf('monitor'), count: screens };
    return (sparedByOneScreenEach([stock], people, electricity.forYear(year)).spared?.central ?? 0) / 1000;
  },
};

const spared = ({ category, count, ...given }: Longer) =>
  sparedByLongerLives([{ reference: referenceOf(category), count }], months(given.months));
