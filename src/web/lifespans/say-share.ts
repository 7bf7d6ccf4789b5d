import { DAYS_A_YEAR, type ReadShare } from '../../lifespan/domain/curves/life-curve.js';
import type { CurveQuantile } from '../../lifespan/domain/survival/curve-quantile.js';
import type { Locale } from '../wording/locale.js';

export const monthsOf = (days: number): number => (days / DAYS_A_YEAR) * 12;

/** A share read on a curve, for a table: `72 % (65 % à 78 %)`. */
export function sayShare(read: ReadShare | null, { words, format }: Locale): string {
  const { lifeCurves } = words;
  if (read === null) return lifeCurves.tooFew;
  const central = format.percent(read.share);
  if (read.low === null || read.high === null) return central;
  return lifeCurves.withRange(central, format.percent(read.low), format.percent(read.high));
}

/** The same on ten devices, with its interval, for a sentence. */
export function sayOnTen(
  { share, low, high }: ReadShare,
  { words, format }: Locale,
): { outOfTen: string; range: string } {
  const { estimates } = words;
  const tenths = Math.round(share * 10);
  const some = tenths <= 0 ? estimates.fewerThanOneInTen : estimates.outOfTen(tenths);
  const range = low === null || high === null ? '' : `(${estimates.range(format.percent(low), format.percent(high))})`;
  return { outOfTen: tenths >= 10 ? estimates.moreThanNineInTen : some, range };
}

/** An age by which half have left, with its interval, one of whose ends may not be reached yet. */
export function sayMedian(median: CurveQuantile, isTold: boolean, { words, format }: Locale): string {
  const { lifeCurves } = words;
  if (!isTold) return lifeCurves.tooFew;
  if (median.age === null) return lifeCurves.notReached;
  const said = (days: number) => format.age(monthsOf(days));
  const { age, low, high } = median;
  if (low !== null && high !== null) return lifeCurves.withRange(said(age), said(low), said(high));
  return low === null ? said(age) : `${said(age)} (${lifeCurves.from(said(low))})`;
}
