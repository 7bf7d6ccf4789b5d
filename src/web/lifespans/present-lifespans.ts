import { departuresFor } from '../../lifespan/domain/curves/life-curve.js';
import { FAILURE } from '../../lifespan/domain/survival/group-fit.js';
import { workingAtRule, type CategoryLife } from '../../reporting/life-curves.service.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { LifespansView } from './life-curve-view.js';
import { sayMedian, sayOnTen, sayShare } from './say-share.js';

/** How long each category serves, and what the fleet as a whole shows. */
export function presentLifespans(lives: readonly CategoryLife[], organisation: string, locale: Locale): LifespansView {
  const { words, format } = locale;
  const said = words.lifeCurves;
  const { columns } = said;
  const sum = (cause: string) => lives.reduce((total, { curve }) => total + departuresFor(curve, cause), 0);
  return {
    purpose: said.purpose(organisation),
    findings: [
      ...(sum('policy') + sum(FAILURE) > 0 ? [said.retired(sum('policy'), sum(FAILURE))] : []),
      ...notWornOut(lives, locale),
    ],
    table: {
      caption: said.table,
      columns: [
        { label: columns.category },
        ...[columns.observed, columns.departures, columns.failures, columns.policy].map((label) => ({ label, numeric: true })), // prettier-ignore
        { label: columns.median },
        { label: columns.atRule },
      ],
      rows: lives.map((life) => ({
        cells: [
          { text: words.codes.category[life.category], href: routes.lifeCurve(life.category) },
          ...[life.curve.observed, life.curve.departures].map(format.integer),
          ...[FAILURE, 'policy'].map((cause) => format.integer(departuresFor(life.curve, cause))),
          sayMedian(life.curve.median, life.curve.span !== null, locale),
          life.rule === null ? said.noRule : sayShare(workingAtRule(life), locale),
        ],
      })),
    },
    note: said.note,
    methods: [{ label: said.method.curves, href: routes.method('survival-curves') }],
    empty: lives.length > 0 ? null : { ...said.empty, action: { label: said.empty.action, href: routes.newImport } },
  };
}

/** The largest category whose curve reaches its rule speaks for what a rule retires. */
function notWornOut(lives: readonly CategoryLife[], locale: Locale): readonly string[] {
  const { words, format } = locale;
  const telling = lives.find((life) => workingAtRule(life) !== null && departuresFor(life.curve, 'policy') > 0);
  const read = telling && workingAtRule(telling);
  if (!telling?.rule || !read) return [];
  const { outOfTen, range } = sayOnTen(read, locale);
  const category = words.codes.category[telling.category];
  return [words.lifeCurves.notWornOut(category, outOfTen, range, format.age(telling.rule.value))];
}
