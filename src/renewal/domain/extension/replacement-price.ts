/** What a new device of a category costs an organisation: the middle half of what it paid lately, in whole cents. */
export type ReplacementPrice = {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** how many purchases say so */
  readonly purchases: number;
};

/**
 * Median and quartiles (linear between neighbours) of priced purchases, in whole cents.
 * @returns null below `least` purchases: unknown
 */
export function replacementPrice(pricesCents: readonly number[], least: number): ReplacementPrice | null {
  if (pricesCents.length < Math.max(1, least)) return null;
  const sorted = [...pricesCents].sort((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const [lower = 0, upper = lower] = [sorted[below], sorted[Math.ceil(place)]];
    return Math.round(lower + (upper - lower) * (place - below));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75), purchases: sorted.length };
}
