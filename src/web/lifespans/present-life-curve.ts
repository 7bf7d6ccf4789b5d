import type { LifeCurve } from '../../lifespan/domain/curves/life-curve.js';
import { FAILURE } from '../../lifespan/domain/survival/group-fit.js';
import { inServiceAtRule, workingAtRule, type CategoryLife } from '../../reporting/life-curves.service.js';
import type { Locale } from '../wording/locale.js';
import { layOutCurve } from './curve-geometry.js';
import type { CurveChartView, LifeCurveView } from './life-curve-view.js';
import { monthsOf, sayMedian, sayOnTen, sayShare } from './say-share.js';

/** A curve that begins within the first half year may be said to begin at new. */
const WORTH_SAYING_DAYS = 183;

/** The curve of a group, what it says in sentences, and the same year by year. */
export function presentLifeCurve(
  life: CategoryLife,
  name: string,
  locale: Locale,
): Pick<LifeCurveView, 'findings' | 'chart' | 'years'> {
  return { findings: findingsOf(life, locale), chart: chartOf(life, name, locale), years: yearsOf(life.curve, locale) };
}

function findingsOf(life: CategoryLife, locale: Locale): readonly string[] {
  const { words, format } = locale;
  const { lifeCurves: said } = words;
  const { curve, rule } = life;
  if (curve.span === null) return [said.fewAll(curve.observed)];
  const age = rule === null ? '' : format.age(rule.value);
  const service = inServiceAtRule(life);
  const working = workingAtRule(life);
  const findings: string[] = [];
  if (service !== null) {
    const { outOfTen, range } = sayOnTen(service, locale);
    findings.push(said.still(outOfTen, age, range));
  }
  if (working !== null) {
    const { outOfTen, range } = sayOnTen(working, locale);
    findings.push(said.working(outOfTen, age, range));
  }
  if (curve.median.age !== null) findings.push(said.half(sayMedian(curve.median, true, locale)));
  const { from } = curve.span;
  if (from > WORTH_SAYING_DAYS) findings.push(said.conditional(format.age(monthsOf(from))));
  return findings;
}

function chartOf({ curve, rule }: CategoryLife, name: string, { words, format }: Locale): CurveChartView | null {
  const { chart } = words.lifeCurves;
  const geometry = layOutCurve(curve, rule?.value ?? null);
  if (geometry === null) return null;
  return {
    geometry,
    title: chart.title(name),
    description: chart.description,
    levels: geometry.levels.map(({ share }) => format.percent(share)),
    rule: rule === null ? '' : chart.rule(format.age(rule.value)),
    ...{ service: chart.service, technical: chart.technical, atRiskLabel: chart.atRisk },
    ages: geometry.ticks.map(({ year }) => chart.age(year)),
    atRisk: geometry.ticks.map(({ atRisk }) => format.integer(atRisk)),
  };
}

function yearsOf(curve: LifeCurve, locale: Locale): LifeCurveView['years'] {
  const { words, format } = locale;
  const { lifeCurves: said } = words;
  const { columns } = said;
  const [failure, policy] = [curve.causes.indexOf(FAILURE), curve.causes.indexOf('policy')];
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: said.years,
    columns: [
      { label: columns.year },
      ...[columns.atRisk, columns.failures, columns.policy, columns.other].map(numeric),
      { label: columns.service },
      { label: columns.technical },
    ],
    rows: curve.years.map(({ year, atRisk, departures, byCause, service, technical }) => {
      const [failures, byRule] = [byCause[failure] ?? 0, byCause[policy] ?? 0];
      return {
        cells: [
          said.yearRow(year),
          ...[atRisk, failures, byRule, departures - failures - byRule].map(format.integer),
          ...[service, technical].map((share) => sayShare(share, locale)),
        ],
      };
    }),
  };
}
