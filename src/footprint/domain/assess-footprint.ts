import { yearOf, type DateOnly } from '../../kernel/date-only.js';
import { kgCo2ePerYear, kwhPerYear } from '../../kernel/quantity.js';
import type { Basis } from './basis.js';
import { historyOf, runsOn } from './device-history.js';
import type { ElectricityFactors } from './electricity-factors.js';
import { scaled } from './estimate-arithmetic.js';
import type { FootprintAnswer, FootprintInput } from './footprint-answer.js';
import type { FootprintCatalogue } from './footprint-catalogue.js';
import { ledgerToday } from './ledger-today.js';

/** Everything published that an assessment reads. */
export type FootprintTables = { readonly catalogue: FootprintCatalogue; readonly electricity: ElectricityFactors };

/** The footprint of one device on one basis: in itself, by year, so far, and over the year of today. */
export function assessFootprint(
  input: FootprintInput,
  today: DateOnly,
  tables: FootprintTables,
  basis: Basis = 'ademe',
): FootprintAnswer {
  if (input.category === null) return { kind: 'unknown', because: 'category-unknown' };
  const reference = tables.catalogue.reference(input.category, basis);
  if (reference === null) return { kind: 'unknown', because: 'no-reference' };
  const electricity = tables.electricity.forYear(yearOf(today));
  const electricityPerYear = runsOn(today, input)
    ? reference.electricityPerYear
    : scaled(reference.electricityPerYear, 0, 'kWh/year', kwhPerYear);
  return {
    kind: 'known',
    category: reference.category,
    basis: reference.basis,
    configuration: reference.configuration,
    configurationEn: reference.configurationEn,
    embodied: reference.embodied,
    phases: reference.phases,
    referenceLifeYears: reference.referenceLifeYears,
    embodiedPerYear: reference.embodiedPerYear,
    electricityPerYear,
    usePerYear: scaled(electricityPerYear, electricity.kgCo2ePerKwh, 'kgCO2e/year', kgCo2ePerYear, [
      electricity.sourceId,
    ]),
    electricity,
    ...ledgerToday(historyOf(input), today, reference, tables.electricity),
  };
}
