import { scaled } from '../../../src/footprint/domain/estimate-arithmetic.js';
import { LADDER } from '../../../src/footprint/domain/matching/model-match.js';
import { PRECISIONS, type Precision } from '../../../src/kernel/estimate.js';
import { kgCo2e, kgCo2ePerYear } from '../../../src/kernel/quantity.js';
import type { CarbonTotals } from '../../../src/reporting/carbon-tally.js';
import type { FleetCarbon } from '../../../src/reporting/fleet-carbon-surveyor.js';
import type { CarbonYearFacts } from '../../../src/web/carbon/present-carbon-year.js';
import { SOURCES } from '../../../src/web/sources/source-list.js';
import { someCarbon } from './sample-estimates.js';

const COUNTED = { typed: 0, model: 2, variants: 0, class: 0, category: 4, unknown: 1 };
const WEIGHED: Partial<Record<Precision, number>> = { model: 1_390, category: 3_000 };
const LADDER_OF_SEVEN = PRECISIONS.map((level) => ({
  ...{ level, rung: LADDER[level], devices: COUNTED[level], kgCo2e: kgCo2e(WEIGHED[level] ?? 0) },
}));

export const someTotals = (changes: Partial<CarbonTotals> = {}): CarbonTotals => ({
  ...{ devices: 7, withoutFigure: 1, undated: 2, useUnknown: 0, precision: COUNTED, ladder: LADDER_OF_SEVEN },
  embodied: someCarbon(4_210, 2_600, 6_900),
  use: someCarbon(180, 90, 400),
  total: someCarbon(4_390, 2_690, 7_300),
  avoided: someCarbon(-17, -40, 12, { methodVersion: 'avoided-emissions/1' }),
  ...changes,
});

const perYear = (central: number, low: number, high: number) =>
  scaled(someCarbon(central, low, high), 1, 'kgCO2e/year', kgCo2ePerYear);

/** Two organisations, a screen too many, and parts that cost more than keeping brought. */
export function someCarbonYear(changes: Partial<FleetCarbon> = {}): CarbonYearFacts {
  const part = someTotals({ devices: 3 });
  return {
    carbon: {
      total: someTotals(),
      otherBasis: someTotals({ total: someCarbon(9_100, 5_000, 16_000, { basis: 'maker' }) }),
      byOrganisation: [
        { key: 'one', totals: part },
        { key: 'other', totals: someTotals({ devices: 4, total: null, avoided: null }) },
      ],
      bySite: [],
      byCategory: [
        { key: 'laptop', totals: part },
        { key: null, totals: someTotals({ devices: 4, total: null, avoided: null }) },
      ],
      whatIf: {
        longerLives: perYear(740, 450, 1_200),
        ...{ people: 5, screensTooMany: 1, oneScreenEach: perYear(15, 9, 24) },
      },
      ...changes,
    },
    organisation: 'Métropole des Trois-Vallées',
    names: new Map([
      ['one', 'Ville de Valombre'],
      ['other', 'CCAS de Valombre'],
    ]),
    ...{ year: 2025, years: [2026, 2025, 2024], basis: 'ademe', longerByMonths: 12, sources: SOURCES },
  };
}
