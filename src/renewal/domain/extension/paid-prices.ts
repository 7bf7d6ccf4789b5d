import { addMonths, type DateOnly } from '../../../kernel/date-only.js';
import type { ExtensionPolicy } from './extension-policy.js';
import { replacementPrice, type ReplacementPrice } from './replacement-price.js';

/** A purchase as the inventory holds it; a price of nothing is a price that nobody wrote down. */
export type Purchase = { readonly purchasedOn: DateOnly | null; readonly purchasePriceCents: number | null };

/** What was paid lately for devices, group by group: it tells what the next one costs. How lately, and how many purchases it takes, is policy. */
export class PaidPrices<Group extends string> {
  private readonly paid = new Map<Group, number[]>();
  private readonly since: DateOnly;

  constructor(
    private readonly today: DateOnly,
    private readonly policy: Pick<ExtensionPolicy, 'parameters'>,
  ) {
    this.since = addMonths(today, -policy.parameters['purchase-months']);
  }

  add(group: Group, { purchasedOn, purchasePriceCents: cents }: Purchase): void {
    if (cents === null || cents <= 0) return;
    if (purchasedOn === null || purchasedOn < this.since || purchasedOn > this.today) return;
    const prices = this.paid.get(group);
    if (prices) prices.push(cents);
    else this.paid.set(group, [cents]);
  }

  /** Groups with too few purchases are not there: their price is unknown. */
  conclude(): ReadonlyMap<Group, ReplacementPrice> {
    const known = new Map<Group, ReplacementPrice>();
    for (const [group, cents] of this.paid) {
      const price = replacementPrice(cents, this.policy.parameters['purchases-least']);
      if (price !== null) known.set(group, price);
    }
    return known;
  }
}
