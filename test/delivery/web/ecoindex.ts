/**
 * EcoIndex of a page, from 0 to 100; A above 80. Quantiles and formula of https://github.com/cnumr/ecoindex_node (MIT).
 * @param dom elements, drawings not counted  @param requests cold cache  @param kilobytes transferred, of 1,000 bytes
 */
export function ecoIndex(dom: number, requests: number, kilobytes: number): number {
  return 100 - (5 * (3 * quantile(DOM, dom) + 2 * quantile(REQUESTS, requests) + quantile(SIZES, kilobytes))) / 6;
}

const DOM = [
  ...[0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601],
];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const SIZES = [
  ...[0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06],
  ...[2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26],
];

function quantile(limits: readonly number[], value: number): number {
  const above = limits.findIndex((limit) => value < limit);
  if (above < 1) return 20;
  const [low = 0, high = 1] = limits.slice(above - 1, above + 1);
  return above - 1 + (value - low) / (high - low);
}
