/** Quantiles of the EcoIndex (cnumr, 2023): elements of the page, requests, transferred kilobytes. */
const DOM = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601,
];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37,
  2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
];

/** The EcoIndex of a page, 0 to 100; A is above 80. @see https://github.com/cnumr/ecoindex_node */
export function ecoIndex(elements: number, requests: number, kilobytes: number): number {
  const weighed = 3 * rank(DOM, elements) + 2 * rank(REQUESTS, requests) + rank(KILOBYTES, kilobytes);
  return 100 - (5 * weighed) / 6;
}

function rank(quantiles: readonly number[], value: number): number {
  const index = quantiles.findIndex((quantile, place) => place > 0 && value < quantile);
  if (index < 0) return 20;
  const [below = 0, above = 1] = [quantiles[index - 1], quantiles[index]];
  return index - 1 + (value - below) / (above - below);
}
