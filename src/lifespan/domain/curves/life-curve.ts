import { curveQuantile, type CurveQuantile } from '../survival/curve-quantile.js';
import { FAILURE } from '../survival/group-fit.js';
import { kaplanMeier, type SurvivalStep } from '../survival/kaplan-meier.js';
import type { LifeCounts } from '../survival/life-counts.js';
import { stepAt } from '../survival/read-curve.js';
import { ofCause, riskSets, type RiskSet } from '../survival/risk-set.js';
import { fromStart, trustedSpan, type TrustedSpan } from '../survival/trusted-span.js';

/** A share read on a curve, with its 95 % interval; `low` and `high` null: none, because nobody or everybody left. */
export type ReadShare = { readonly share: number; readonly low: number | null; readonly high: number | null };

/** One year of age: who was observed at its end, who left during it, and what is left after it. */
export type CurveYear = {
  /** the year that ends at this age: 1 for the first */
  readonly year: number;
  /** devices observed at the end of the year */
  readonly atRisk: number;
  readonly departures: number;
  /** by cause, in the order of `LifeCurve.causes` */
  readonly byCause: readonly number[];
  /** null outside the span that enough devices tell */
  readonly service: ReadShare | null;
  readonly technical: ReadShare | null;
};

/** What the history of a group of devices says of how long they serve. Ages in days. */
export type LifeCurve = {
  readonly observed: number;
  readonly causes: readonly string[];
  readonly departures: number;
  readonly byCause: readonly number[];
  /** the ages that enough devices tell; null: too few, and there is no curve */
  readonly span: TrustedSpan | null;
  /** given in service after `span.from`: share still in service, and share not failed */
  readonly service: readonly SurvivalStep[];
  readonly technical: readonly SurvivalStep[];
  /** age by which half have left, within the span */
  readonly median: CurveQuantile;
  readonly years: readonly CurveYear[];
};

export const DAYS_A_YEAR = 365.25;
/** Failures, and departures by rule, are always told apart, be there none. */
const ALWAYS = [FAILURE, 'policy'];

/**
 * The curves of a group, cut to the ages that enough devices tell, and the same year by year.
 * @see data/methods/survival-curves.md
 */
export function lifeCurve(counts: LifeCounts): LifeCurve {
  const causes = [...new Set([...ALWAYS, ...counts.causes])];
  const sets = riskSets(counts, causes);
  const span = trustedSpan(sets);
  const trusted = span === null ? [] : fromStart(sets, span).filter(({ age }) => age <= span.until);
  const service = kaplanMeier(trusted);
  const technical = kaplanMeier(ofCause(trusted, causes.indexOf(FAILURE)));
  const byCause = sumByCause(sets, causes.length);
  return {
    ...{ observed: counts.used, causes, byCause, departures: byCause.reduce((sum, count) => sum + count, 0) },
    ...{ span, service, technical, median: curveQuantile(service, 0.5, span?.until ?? 0) },
    years: yearsOf(counts, sets, { span, service, technical }),
  };
}

/** A curve read at an age; null outside the span. */
export function shareAt(steps: readonly SurvivalStep[], span: TrustedSpan | null, age: number): ReadShare | null {
  if (span === null || age < span.from || age > span.until) return null;
  const step = stepAt(steps, age);
  return step === null ? { share: 1, low: null, high: null } : { share: step.survival, low: step.low, high: step.high };
}

/** The same at an age in months, as rules are told. */
export const shareAtMonths = (
  steps: readonly SurvivalStep[],
  span: TrustedSpan | null,
  months: number,
): ReadShare | null => shareAt(steps, span, (months / 12) * DAYS_A_YEAR);

/** Departures for one cause, at any age. */
export const departuresFor = ({ causes, byCause }: Pick<LifeCurve, 'causes' | 'byCause'>, cause: string): number =>
  byCause[causes.indexOf(cause)] ?? 0;

function yearsOf(
  counts: LifeCounts,
  sets: readonly RiskSet[],
  { span, service, technical }: Pick<LifeCurve, 'span' | 'service' | 'technical'>,
): readonly CurveYear[] {
  const causes = sets[0]?.byCause.length ?? ALWAYS.length;
  return Array.from({ length: Math.ceil(counts.lastAge / DAYS_A_YEAR) }, (_, index): CurveYear => {
    const [start, end] = [index * DAYS_A_YEAR, (index + 1) * DAYS_A_YEAR];
    const inside = sets.filter(({ age }) => age > start && age <= end);
    const byCause = sumByCause(inside, causes);
    return {
      year: index + 1,
      atRisk: observedAt(counts, end),
      departures: byCause.reduce((sum, count) => sum + count, 0),
      byCause,
      service: shareAt(service, span, end),
      technical: shareAt(technical, span, end),
    };
  });
}

/** Devices under observation just after an age. */
function observedAt({ entered, left }: LifeCounts, age: number): number {
  let observed = 0;
  for (const [entry, count] of entered) if (entry <= age) observed += count;
  for (const ages of left.values()) for (const [exit, count] of ages) if (exit <= age) observed -= count;
  return observed;
}

const sumByCause = (sets: readonly RiskSet[], causes: number): number[] =>
  Array.from({ length: causes }, (_, cause) => sets.reduce((sum, { byCause }) => sum + (byCause[cause] ?? 0), 0));
