import { yearOf, type DateOnly } from '../../kernel/date-only.js';
import { kgCo2ePerYear, kwhPerYear } from '../../kernel/quantity.js';
import { otherBasis, type Basis } from './basis.js';
import { historyOf, runsOn } from './device-history.js';
import type { DeviceReferences } from './device-references.js';
import type { ElectricityFactors } from './electricity-factors.js';
import { scaled } from './estimate-arithmetic.js';
import type { FootprintAnswer, FootprintInput } from './footprint-answer.js';
import { ledgerToday } from './ledger-today.js';
import { NO_ALIASES, type ModelAliases } from './matching/model-aliases.js';

/** Everything published that an assessment reads. */
export type FootprintTables = { readonly references: DeviceReferences; readonly electricity: ElectricityFactors };

/** How an assessment is made: on which basis, and after what the organisation says of its models. */
export type FootprintWish = { readonly basis?: Basis; readonly aliases?: ModelAliases };

/** The footprint of one device on one basis: in itself, by year, so far, and over the year of today; what the other basis says beside it. */
export function assessFootprint(
  input: FootprintInput,
  today: DateOnly,
  tables: FootprintTables,
  { basis = 'ademe', aliases = NO_ALIASES }: FootprintWish = {},
): FootprintAnswer {
  const reference = tables.references.of(input, basis, aliases);
  const beside = tables.references.of(input, otherBasis(basis), aliases);
  if (reference === null) {
    const because = input.category === null ? 'category-unknown' : 'no-reference';
    return { kind: 'unknown', because, basis, otherBasis: beside };
  }
  const electricity = tables.electricity.forYear(yearOf(today));
  const electricityPerYear = runsOn(today, input)
    ? reference.electricityPerYear
    : scaled(reference.electricityPerYear, 0, 'kWh/year', kwhPerYear);
  return {
    ...reference,
    kind: 'known',
    otherBasis: beside,
    electricityPerYear,
    usePerYear: scaled(electricityPerYear, electricity.kgCo2ePerKwh, 'kgCO2e/year', kgCo2ePerYear, [
      electricity.sourceId,
    ]),
    electricity,
    ...ledgerToday(historyOf(input), today, reference, tables.electricity),
  };
}
