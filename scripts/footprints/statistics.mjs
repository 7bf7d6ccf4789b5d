// Of a list of numbers that is not empty.

/** Between the two nearest ranks, in proportion: of ten numbers, the tenth percentile is a little above the first. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)];
  return below + (sorted[Math.ceil(rank)] - below) * (rank - Math.floor(rank));
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Standard deviation of the whole list / mean. */
export function relativeDeviation(numbers) {
  const mean = numbers.reduce((total, number) => total + number, 0) / numbers.length;
  const variance = numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / numbers.length;
  return Math.sqrt(variance) / mean;
}
