import { kwhPerYear, type KwhPerYear } from '../kernel/quantity.js';
import type { TableLine } from './table-line.js';

/** The electricity of a device over a year, and the range of what is published. */
type ElectricityPerYear = { readonly central: KwhPerYear; readonly low: KwhPerYear; readonly high: KwhPerYear };

/**
 * The columns `kwh_per_year`, `kwh_low` and `kwh_high` of a line.
 * @throws Error with the file and the line when one is missing or malformed
 */
export const readElectricity = (line: TableLine): ElectricityPerYear => ({
  central: kwhPerYear(line.number('kwh_per_year')),
  low: kwhPerYear(line.number('kwh_low')),
  high: kwhPerYear(line.number('kwh_high')),
});
