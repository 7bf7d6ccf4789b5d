import type { Slope } from './climb.js';
import type { WeibullData } from './weibull-data.js';

/** A device that went missing between two ages: seen at `from`, found absent at `to`. */
export type LostBetween = { readonly from: number; readonly to: number; readonly count: number };

/** What is believed of ln(shape) and ln(scale) before the data: two normal laws. */
export type WeibullPrior = {
  readonly meanLogShape: number;
  readonly sdLogShape: number;
  readonly meanLogScale: number;
  readonly sdLogScale: number;
};

/** One cumulated hazard u = (age/scale)^shape and its derivatives by (ln shape, ln scale). */
function hazardAt(logAge: number, shape: number, logScale: number) {
  const y = logAge - logScale;
  const u = Math.exp(shape * y);
  const k2 = shape ** 2;
  return {
    u,
    d: [shape * y * u, -shape * u] as const,
    dd: [shape * y * u + k2 * y * y * u, -shape * u - k2 * y * u, k2 * u] as const,
  };
}

/**
 * Log-likelihood of a Weibull law, left-truncated and right-censored, at (ln shape, ln scale), with its derivatives. Devices lost
 * between two ages count as censored at the first (they are in `data`), then as gone before the second.
 */
export function weibullLikelihood(data: WeibullData, lost: readonly LostBetween[]): (at: readonly number[]) => Slope {
  return ([logShape = 0, logScale = 0]) => {
    const shape = Math.exp(logShape);
    const { events, sumLogEventAges } = data;
    const [sum, first, second] = sums(data, shape, logScale);
    const eventLogs = shape * (sumLogEventAges - events * logScale);
    let value = events * logShape + eventLogs - sumLogEventAges - sum;
    let [gShape, gScale] = [events + eventLogs - shape * first, shape * (sum - events)];
    let hShape = eventLogs - shape * first - shape ** 2 * second;
    let hBoth = shape * (sum - events) + shape ** 2 * first;
    let hScale = -(shape ** 2) * sum;
    for (const { from, to, count } of lost) {
      const [f, t] = [hazardAt(Math.log(from), shape, logScale), hazardAt(Math.log(to), shape, logScale)];
      const gone = t.u - f.u;
      const odds = 1 / Math.expm1(gone);
      const turn = odds * (1 + odds);
      const [dShape, dScale] = [t.d[0] - f.d[0], t.d[1] - f.d[1]];
      value += count * Math.log(-Math.expm1(-gone));
      gShape += count * odds * dShape;
      gScale += count * odds * dScale;
      hShape += count * (odds * (t.dd[0] - f.dd[0]) - turn * dShape ** 2);
      hBoth += count * (odds * (t.dd[1] - f.dd[1]) - turn * dShape * dScale);
      hScale += count * (odds * (t.dd[2] - f.dd[2]) - turn * dScale ** 2);
    }
    return {
      value,
      gradient: [gShape, gScale],
      hessian: [
        [hShape, hBoth],
        [hBoth, hScale],
      ],
    };
  };
}

/** Σ net·u, Σ net·u·y and Σ net·u·y², y = ln(age) - ln(scale): no age to a power is ever computed alone, so none overflows. */
function sums({ logs, nets }: WeibullData, shape: number, logScale: number): readonly [number, number, number] {
  let [sum, first, second] = [0, 0, 0];
  for (let i = 0; i < logs.length; i += 1) {
    const y = (logs[i] ?? 0) - logScale;
    const u = (nets[i] ?? 0) * Math.exp(shape * y);
    sum += u;
    first += u * y;
    second += u * y * y;
  }
  return [sum, first, second];
}

/** The same with a prior added to it. */
export function withPrior(likelihood: (at: readonly number[]) => Slope, prior: WeibullPrior) {
  return (at: readonly number[]): Slope => {
    const { value, gradient, hessian } = likelihood(at);
    const means = [prior.meanLogShape, prior.meanLogScale];
    const precisions = [prior.sdLogShape ** -2, prior.sdLogScale ** -2];
    const gaps = at.map((x, i) => x - (means[i] ?? x));
    return {
      value: gaps.reduce((sum, gap, i) => sum - (gap ** 2 * (precisions[i] ?? 0)) / 2, value),
      gradient: gradient.map((g, i) => g - (gaps[i] ?? 0) * (precisions[i] ?? 0)),
      hessian: hessian.map((row, i) => row.map((h, j) => (i === j ? h - (precisions[i] ?? 0) : h))),
    };
  };
}
