/** Relative standard deviation of the life-cycle method itself, whatever the device (EcoDiag's choice). */
export const METHOD_DEVIATION = 0.3;

/** Standard normal quantile of a two-sided 90 % interval. */
const Z_90 = 1.645;

/**
 * 90 % interval of a log-normal variable around its median.
 * @param central the median, ≥ 0  @param relativeDeviation standard deviation / mean, ≥ 0
 * @see data/methods/footprint.md
 */
export function logNormalInterval(central: number, relativeDeviation: number): { low: number; high: number } {
  const spread = Math.exp(Z_90 * Math.sqrt(Math.log1p(relativeDeviation ** 2)));
  return { low: central / spread, high: central * spread };
}

/** The relative deviation that gave an interval: the inverse of `logNormalInterval`. Needs `0 < central ≤ high`. */
export function relativeDeviationOf(figure: { readonly central: number; readonly high: number }): number {
  const sigma = Math.log(figure.high / figure.central) / Z_90;
  return Math.sqrt(Math.expm1(sigma ** 2));
}
