import { DEFAULT_ACCOUNTING_LIFE, type AccountingView } from '../../../src/footprint/domain/accounting-view.js';
import { annualFootprint } from '../../../src/footprint/domain/annual-footprint.js';
import { avoidedBetween } from '../../../src/footprint/domain/avoided-between.js';
import { avoidedBySecondUse } from '../../../src/footprint/domain/avoided-by-second-use.js';
import { embodiedPerYearServed } from '../../../src/footprint/domain/embodied-per-year-served.js';
import { secondLifeShares, type SecondLifeRule } from '../../../src/footprint/domain/second-life.js';
import { readElectricityFactors } from '../../../src/footprint/electricity-table.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { dateOnly, type DateOnly } from '../../../src/kernel/date-only.js';
import { kgCo2e, share, years } from '../../../src/kernel/quantity.js';
import { exactly } from './exactly.js';
import { referenceOf } from './footprint-formulas.js';

type OfCategory = { readonly category: Category };
type Started = OfCategory & { readonly startedOn: DateOnly };
type KeptInYear = Started & {
  readonly year: number;
  readonly today: DateOnly;
  readonly costs: readonly (readonly [on: DateOnly, kg: number])[];
  readonly fleetLife?: number;
};
type Used = OfCategory & {
  readonly years: number;
  readonly share: number;
  readonly costs: readonly number[];
  readonly refurbishedShare?: number;
  readonly refurbishedKg?: number;
};

const electricity = readElectricityFactors();

/** The formulas named in data/methods/accounting-views.md. */
export const viewFormulas = {
  bookedInYear: ({ category, startedOn, year, view }: Started & { year: number; view: AccountingView['kind'] }) => {
    const entry = { ...referenceOf(category), startedOn, leftOn: null, use: [] };
    const seen: AccountingView =
      view === 'accounting-life' ? { kind: view, lifeYears: DEFAULT_ACCOUNTING_LIFE } : { kind: view };
    return annualFootprint(entry, year, electricity, seen).embodied.central;
  },
  perYearServed: ({ category, startedOn, leftOn }: Started & { readonly leftOn: DateOnly }) =>
    embodiedPerYearServed(referenceOf(category).embodied, startedOn, leftOn)?.central ?? null,
  takerCarries: ({ category, ageYears, rule }: OfCategory & { readonly ageYears: number; rule: SecondLifeRule }) => {
    const { embodied, referenceLifeYears } = referenceOf(category);
    const shares = secondLifeShares(embodied, years(ageYears), referenceLifeYears);
    return shares.find((candidate) => candidate.rule === rule)?.taker.central ?? null;
  },
};

/** The formula named in data/methods/avoided-ledger.md. */
export const avoidedLedgerFormulas = {
  avoidedInYear: ({ category, startedOn, year, today, costs, fleetLife }: KeptInYear) => {
    const kept = {
      replacement: referenceOf(category),
      fleetLifeYears: fleetLife === undefined ? null : years(fleetLife),
      startedOn,
      service: [{ from: startedOn, until: null }],
      costs: costs.map(([on, kg]) => ({ on, embodied: exactly(kgCo2e(kg), 'kgCO2e') })),
    };
    const [from, to] = [dateOnly(`${String(year)}-01-01`), dateOnly(`${String(year + 1)}-01-01`)];
    return avoidedBetween(kept, from, to, today, electricity).avoided.central;
  },
};

/** The formula named in data/methods/second-use.md. */
export const secondUseFormulas = {
  secondUse: ({ category, costs, refurbishedShare, refurbishedKg, ...given }: Used) =>
    avoidedBySecondUse(referenceOf(category), {
      years: years(given.years),
      substitutionShare: share(given.share),
      costs: costs.map((kg) => exactly(kgCo2e(kg), 'kgCO2e')),
      ...(refurbishedShare === undefined || refurbishedKg === undefined
        ? {}
        : { refurbished: { share: share(refurbishedShare), cost: exactly(kgCo2e(refurbishedKg), 'kgCO2e') } }),
    }).avoided.central,
};
