/** The middle value, or the mean of the two; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  const above = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return (below + above) / 2;
}
