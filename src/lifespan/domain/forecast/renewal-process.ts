import type { Departures } from './first-departures.js';

/** What becomes of one place in the fleet, its device being replaced each time it leaves. */
export type RenewalProcess = {
  /** the departures of each quarter, of the first device and of those that replace it */
  readonly failures: Float64Array;
  readonly byRule: Float64Array;
  /** of the number of departures over so many quarters, 0 included: mean, and mean of the square */
  readonly mean: Float64Array;
  readonly square: Float64Array;
};

/** A replacement is new when the next quarter begins, lives by the same law and is replaced in turn. */
export function renewalProcess(first: Departures): RenewalProcess {
  const quarters = first.failures.length;
  const failures = new Float64Array(quarters);
  const byRule = new Float64Array(quarters);
  const mean = new Float64Array(quarters + 1);
  const square = new Float64Array(quarters + 1);
  const process = { failures, byRule, mean, square };
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    failures[quarter] = withReplacements(first.failures, first, failures, quarter);
    byRule[quarter] = withReplacements(first.byRule, first, byRule, quarter);
    const departures = countDepartures(first, process, quarter + 1);
    mean[quarter + 1] = departures.mean;
    square[quarter + 1] = departures.square;
  }
  return process;
}

/** Departures of one kind in a quarter: of the first device, and of what replaced it in an earlier one. */
export function withReplacements(
  own: Float64Array,
  first: Departures,
  replacement: Float64Array,
  quarter: number,
): number {
  let sum = own[quarter] ?? 0;
  for (let left = 0; left < quarter; left += 1) sum += leaving(first, left) * (replacement[quarter - left - 1] ?? 0);
  return sum;
}

/** Mean, and mean of the square, of the number of departures from one place within so many quarters. */
export function countDepartures(
  first: Departures,
  { mean, square }: Pick<RenewalProcess, 'mean' | 'square'>,
  quarters: number,
): { readonly mean: number; readonly square: number } {
  const count = { mean: 0, square: 0 };
  for (let left = 0; left < quarters; left += 1) {
    const chance = leaving(first, left);
    const after = mean[quarters - left - 1] ?? 0;
    count.mean += chance * (1 + after);
    count.square += chance * (1 + 2 * after + (square[quarters - left - 1] ?? 0));
  }
  return count;
}

const leaving = ({ failures, byRule }: Departures, quarter: number): number =>
  (failures[quarter] ?? 0) + (byRule[quarter] ?? 0);
