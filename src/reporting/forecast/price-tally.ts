/** What an organisation paid for devices of a category: half of them cost this or less. Cents, as the inventory holds them. */
export type PaidPrice = {
  readonly medianCents: number;
  readonly lowestCents: number;
  readonly highestCents: number;
  readonly purchases: number;
};

/** Prices paid, one after the other; what is kept grows with the different prices, not with the purchases. */
export class PriceTally {
  private readonly counts = new Map<number, number>();
  private purchases = 0;

  /** A price of nothing is a price that nobody wrote down. */
  add(cents: number): void {
    if (!(cents > 0)) return;
    this.counts.set(cents, (this.counts.get(cents) ?? 0) + 1);
    this.purchases += 1;
  }

  /** Null when no price is on record: none is invented. */
  conclude(): PaidPrice | null {
    const prices = [...this.counts].sort(([one], [other]) => one - other);
    const [lowest, highest] = [prices[0], prices.at(-1)];
    if (!lowest || !highest) return null;
    const at = (rank: number): number => {
      let passed = 0;
      return prices.find(([, count]) => (passed += count) > rank)?.[0] ?? highest[0];
    };
    const middle = (this.purchases - 1) / 2;
    return {
      medianCents: Math.round((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
      lowestCents: lowest[0],
      highestCents: highest[0],
      purchases: this.purchases,
    };
  }
}
