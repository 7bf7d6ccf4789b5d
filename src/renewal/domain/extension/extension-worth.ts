import type { Estimate } from '../../../kernel/estimate.js';
import type { KgCo2e } from '../../../kernel/quantity.js';
import type { Effort, ExtensionPolicy } from './extension-policy.js';
import type { ReplacementPrice } from './replacement-price.js';

/** Cents, with the interval of the prices they come from. */
export type MoneyKept = { readonly low: number; readonly central: number; readonly high: number };

/** What keeping one device brings and takes. Null: unknown. */
export type ExtensionWorth = {
  /** of which the parts fitted are already subtracted (`avoided-emissions/1`) */
  readonly carbon: Estimate<KgCo2e> | null;
  readonly money: MoneyKept | null;
  readonly effort: Effort;
  /** work and parts, whole cents */
  readonly effortCents: number;
  /** weighed gain for each euro of effort; null when neither carbon nor money is known: ranked last */
  readonly score: number | null;
};

export type WorthInput = {
  readonly carbon: Estimate<KgCo2e> | null;
  readonly price: ReplacementPrice | null;
  readonly effort: Effort;
  /** how long the device is kept, and how long its category is meant to serve */
  readonly keptMonths: number;
  readonly targetMonths: number;
};

/**
 * What is kept for each euro of effort: `(w·carbon + money) / (h·minutes/60 + parts)`, money being the share `kept/target` of the price
 * of a replacement that is not spent. What is unknown adds nothing to the score, and is never taken for zero elsewhere.
 * @throws RangeError when the target life or the effort is not positive
 * @see data/methods/extension-plan.md
 */
export function extensionWorth(
  { carbon, price, effort, keptMonths, targetMonths }: WorthInput,
  { parameters }: ExtensionPolicy,
): ExtensionWorth {
  if (!(targetMonths > 0)) throw new RangeError('a target life is longer than nothing');
  const spared = (cents: number): number => Math.round((cents * keptMonths) / targetMonths);
  const money =
    price === null ? null : { low: spared(price.low), central: spared(price.median), high: spared(price.high) };
  const effortCents = Math.round((effort.minutes / 60) * parameters['hour-of-work'] * 100 + effort.partsEur * 100);
  if (!(effortCents > 0)) throw new RangeError('keeping a device takes some effort');
  const gainCents = (carbon?.central ?? 0) * parameters['carbon-weight'] * 100 + (money?.central ?? 0);
  return {
    carbon,
    money,
    effort,
    effortCents,
    score: carbon === null && money === null ? null : gainCents / effortCents,
  };
}
