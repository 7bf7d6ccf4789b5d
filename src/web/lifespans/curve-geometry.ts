import type { CurveYear } from '../../lifespan/domain/curves/life-curve.js';
import { DAYS_A_YEAR, type LifeCurve } from '../../lifespan/domain/curves/life-curve.js';
import type { SurvivalStep } from '../../lifespan/domain/survival/kaplan-meier.js';
import { stepAt } from '../../lifespan/domain/survival/read-curve.js';

/** A tick of the age axis, with the devices observed at that age. */
export type Tick = { readonly year: number; readonly x: number; readonly atRisk: number };

/** The curves as paths, in the units of the view box. */
export type CurveGeometry = {
  readonly width: number;
  readonly height: number;
  /** the frame of the curves */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  /** y of 100 %, 50 % and 0 % */
  readonly levels: readonly { readonly share: number; readonly y: number }[];
  readonly service: string;
  /** the interval around `service` */
  readonly band: string;
  readonly technical: string;
  /** where the two curves end, for their labels */
  readonly serviceEnd: Point;
  readonly technicalEnd: Point;
  /** the part of the axis that too few devices tell: before and after the curves */
  readonly unknown: readonly { readonly x: number; readonly width: number }[];
  /** x of the renewal rule; null when none, or beyond the axis */
  readonly rule: number | null;
  readonly median: Point | null;
};
type Point = { readonly x: number; readonly y: number };

const FRAME = { width: 368, height: 250, left: 40, right: 350, top: 20, bottom: 190 };
/** No more labels than fit under the axis. */
const MOST_TICKS = 8;
/** A step a month draws the same line to the eye as one a day. */
const MONTH = DAYS_A_YEAR / 12;

/** Lays the curves out from a zero baseline. @param curve with a span @param ruleMonths age of the renewal rule */
export function layOutCurve(curve: LifeCurve, ruleMonths: number | null): CurveGeometry | null {
  const { span, service, technical, years, median } = curve;
  if (span === null) return null;
  const lastYear = Math.max(1, years.length);
  const [from, until] = [span.from / DAYS_A_YEAR, span.until / DAYS_A_YEAR];
  const { left, right, top, bottom } = FRAME;
  const x = (age: number): number => tenth(left + ((right - left) * age) / lastYear);
  const y = (share: number): number => tenth(bottom - (bottom - top) * share);
  const ages = monthsBetween(span.from, span.until);
  const line = (steps: readonly SurvivalStep[], of: (step: SurvivalStep) => number): string => {
    let [path, last] = [`M${x(from)} ${y(1)}`, y(1)];
    for (const age of ages) {
      const step = stepAt(steps, age);
      const at = y(step === null ? 1 : of(step));
      if (at !== last) path += `H${x(age / DAYS_A_YEAR)}V${at}`;
      last = at;
    }
    return `${path}H${x(until)}`;
  };
  const end = (steps: readonly SurvivalStep[]): Point => ({
    x: x(until),
    y: y(stepAt(steps, span.until)?.survival ?? 1),
  });
  const rule = ruleMonths === null || ruleMonths / 12 > lastYear ? null : x(ruleMonths / 12);
  return {
    ...FRAME,
    ticks: ticksOf(years, lastYear, x),
    levels: [1, 0.5, 0].map((share) => ({ share, y: y(share) })),
    service: line(service, ({ survival }) => survival),
    band: bandOf(service, ages, { x, y, from, until }),
    technical: line(technical, ({ survival }) => survival),
    ...{ serviceEnd: end(service), technicalEnd: end(technical), rule },
    unknown: [
      { x: x(0), width: tenth(x(from) - x(0)) },
      { x: x(until), width: tenth(x(lastYear) - x(until)) },
    ].filter(({ width }) => width > 0),
    median: median.age === null ? null : { x: x(median.age / DAYS_A_YEAR), y: y(0.5) },
  };
}

type Scale = {
  readonly x: (years: number) => number;
  readonly y: (share: number) => number;
  readonly from: number;
  readonly until: number;
};

/** The 95 % interval as one area: along the upper bound, back along the lower one. */
function bandOf(steps: readonly SurvivalStep[], ages: readonly number[], { x, y, from, until }: Scale): string {
  const bound = (age: number, of: 'low' | 'high'): number => {
    const step = stepAt(steps, age);
    return y(step === null ? 1 : (step[of] ?? step.survival));
  };
  let path = `M${x(from)} ${y(1)}`;
  for (const age of ages) path += `H${x(age / DAYS_A_YEAR)}V${bound(age, 'high')}`;
  path += `H${x(until)}`;
  for (const age of [...ages].reverse()) path += `V${bound(age, 'low')}H${x(age / DAYS_A_YEAR)}`;
  return `${path}V${y(1)}Z`;
}

function ticksOf(years: readonly CurveYear[], lastYear: number, x: (age: number) => number): readonly Tick[] {
  const every = Math.ceil(lastYear / MOST_TICKS);
  return years.filter(({ year }) => year % every === 0).map(({ year, atRisk }) => ({ year, x: x(year), atRisk }));
}

function monthsBetween(from: number, until: number): readonly number[] {
  const ages: number[] = [];
  for (let age = from + MONTH; age < until; age += MONTH) ages.push(age);
  return [...ages, until];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
