import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e } from '../../kernel/quantity.js';
import { sumOfCounts, type UncertainCount } from '../../lifespan/domain/forecast/uncertain-count.js';
import type { Outlook } from './fleet-forecast.js';
import type { ReplacementPrice } from '../../renewal/domain/extension/replacement-price.js';
import { carbonOfReplacements } from './replacements-carbon.js';

/** The renewals of one category. */
export type OutlookPart = {
  readonly renewals: UncertainCount;
  /** null: unknown */
  readonly failures: UncertainCount | null;
  readonly price: ReplacementPrice | null;
  readonly embodied: Estimate<KgCo2e> | null;
};

/** What renewals of several categories mean together; the categories err apart from each other, the footprints together. */
export function outlookOf(parts: readonly OutlookPart[]): Outlook {
  const priced = parts.flatMap(({ price, renewals }) => (price === null ? [] : [times(renewals, price.median)]));
  const failing = parts.flatMap(({ failures }) => failures ?? []);
  return {
    renewals: sumOfCounts(parts.map(({ renewals }) => renewals)),
    failures: failing.length === 0 ? null : sumOfCounts(failing),
    budgetCents: priced.length === 0 ? null : sumOfCounts(priced),
    withoutPrice: expectedWithout(parts, ({ price }) => price),
    embodied: carbonOfReplacements(parts),
    withoutFigure: expectedWithout(parts, ({ embodied }) => embodied),
  };
}

const times = ({ expected, variance }: UncertainCount, each: number): UncertainCount => ({
  expected: expected * each,
  variance: variance * each ** 2,
});

const expectedWithout = (parts: readonly OutlookPart[], known: (part: OutlookPart) => unknown): number =>
  parts.reduce((sum, part) => (known(part) === null ? sum + part.renewals.expected : sum), 0);
