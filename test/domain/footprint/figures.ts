import { dateOnly, type DateOnly } from '../../../src/kernel/date-only.js';
import { kgCo2e, kgCo2ePerKwh, kwhPerYear, years } from '../../../src/kernel/quantity.js';
import type { FootprintTables } from '../../../src/footprint/domain/assess-footprint.js';
import {
  categoryReference,
  type CategoryFigures,
  type CategoryReference,
} from '../../../src/footprint/domain/category-reference.js';
import { DeviceReferences } from '../../../src/footprint/domain/device-references.js';
import { ElectricityFactors } from '../../../src/footprint/domain/electricity-factors.js';
import type { FootprintInput } from '../../../src/footprint/domain/footprint-answer.js';
import { FootprintCatalogue } from '../../../src/footprint/domain/footprint-catalogue.js';
import type { CatalogueEntry } from '../../../src/footprint/domain/matching/catalogue-entry.js';
import { IdentifierNames } from '../../../src/footprint/domain/matching/identifier-names.js';
import { ModelMatcher } from '../../../src/footprint/domain/matching/model-matcher.js';
import { StandIns, type StandIn } from '../../../src/footprint/domain/matching/stand-ins.js';
import type { LedgerEntry } from '../../../src/footprint/domain/ledger-entry.js';

/** Round figures, so that the arithmetic can be read: 200 kgCO2e over four years, 40 kWh a year. */
const FIGURES: CategoryFigures = {
  category: 'laptop',
  basis: 'ademe',
  phases: { manufacturing: kgCo2e(180), distribution: kgCo2e(15), endOfLife: kgCo2e(5) },
  referenceLifeYears: years(4),
  modelDeviation: 0.4,
  electricity: { central: kwhPerYear(40), low: kwhPerYear(20), high: kwhPerYear(60) },
  configuration: 'un portable rond',
  configurationEn: 'a round laptop',
  embodiedSourceIds: ['a-source'],
  electricitySourceIds: ['another-source'],
};

export const aReference = (changes: Partial<CategoryFigures> = {}) => categoryReference({ ...FIGURES, ...changes });

/** Published for 2022 and 2024: 0.10 and 0.05 kgCO2e/kWh. */
export const twoYearsOfElectricity = new ElectricityFactors([
  { electricityYear: 2024, kgCo2ePerKwh: kgCo2ePerKwh(0.05), sourceId: 'the-grid' },
  { electricityYear: 2022, kgCo2ePerKwh: kgCo2ePerKwh(0.1), sourceId: 'the-grid' },
]);

/** Figures of these categories, the makers' medians and sheets that are given, and two years of electricity. */
export const tablesOf = (
  references: readonly CategoryReference[],
  standIns: readonly StandIn[] = [],
  sheets: readonly CatalogueEntry[] = [],
): FootprintTables => ({
  references: new DeviceReferences(
    new FootprintCatalogue(references),
    new ModelMatcher(
      sheets,
      new IdentifierNames([]),
      (maker) => maker,
      () => null,
      new StandIns(standIns),
    ),
  ),
  electricity: twoYearsOfElectricity,
});

export const tables = tablesOf([aReference()]);

/** A laptop in service since 2022-01-01 and still there. */
export const aDevice = (changes: Partial<FootprintInput> = {}): FootprintInput => ({
  ...{ manufacturer: null, model: null, category: 'laptop' },
  status: 'in-service',
  purchasedOn: null,
  inServiceOn: dateOnly('2022-01-01'),
  retiredOn: null,
  ...changes,
});

/** The same laptop in the ledger; it runs all the time it is held. */
export const anEntry = (
  startedOn: DateOnly = dateOnly('2022-01-01'),
  leftOn: DateOnly | null = null,
  changes: Partial<LedgerEntry> = {},
): LedgerEntry => ({ ...aReference(), startedOn, leftOn, use: [{ from: startedOn, until: leftOn }], ...changes });
