import { chanceToServe } from '../../lifespan/domain/conditional-survival.js';
import type { ModelEvidence } from '../../lifespan/domain/evidence/model-evidence.js';
import type { CategoryLife, ModelLife } from '../../reporting/life-curves.service.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';
import type { LifeCurveView } from './life-curve-view.js';
import { sayOnTen, sayShare } from './say-share.js';

/** More would not fit on a light page. */
const SHOWN = 15;

/** The models of a category, those with the most devices first, each with what is known of its technical life. */
export function presentModels(
  { category, rule }: CategoryLife,
  models: readonly ModelLife[],
  locale: Locale,
): LifeCurveView['models'] {
  const { words, format } = locale;
  const { lifeCurves: said } = words;
  const { columns } = said;
  if (models.length === 0) return null;
  return {
    caption: said.models,
    columns: [
      { label: columns.model },
      ...[columns.observed, columns.failures].map((label) => ({ label, numeric: true })),
      { label: columns.atRule },
      { label: columns.own, numeric: true },
    ],
    rows: models.slice(0, SHOWN).map(({ name, observed, evidence }) => ({
      cells: [
        { text: sayModel(name, locale), href: routes.modelCurve(category, name.manufacturer, name.model) },
        format.integer(observed),
        format.integer(evidence?.failures.model ?? 0),
        rule === null ? said.noRule : sayShare(atRule(evidence, rule.value), locale),
        evidence === null ? said.tooFew : format.percent(evidence.weights.model),
      ],
    })),
    more: models.length > SHOWN ? said.moreModels(models.length - SHOWN) : '',
  };
}

/** What the law of a model says in sentences: its chance at the age of the rule, and from whom it is known. */
export function sayEvidence(evidence: ModelEvidence | null, { rule }: CategoryLife, locale: Locale): readonly string[] {
  const { words, format } = locale;
  const { lifeCurves: said } = words;
  if (evidence === null) return [];
  const { model, others, published } = evidence.weights;
  const weights = said.weights(format.percent(model), format.percent(others), format.percent(published), evidence.failures.model); // prettier-ignore
  const read = rule === null ? null : atRule(evidence, rule.value);
  if (rule === null || read === null) return [weights];
  const { outOfTen, range } = sayOnTen(read, locale);
  return [said.atRuleOfModel(outOfTen, format.age(rule.value), range), weights];
}

/** A model as one says it. */
export const sayModel = ({ manufacturer, model }: ModelLife['name'], { words }: Locale): string =>
  model === null ? words.lifeCurves.unknownModel : modelName(manufacturer, model);

function atRule(evidence: ModelEvidence | null, ruleMonths: number) {
  if (evidence === null) return null;
  const { central, low, high } = chanceToServe(evidence.law, 0, ruleMonths / 12);
  return { share: central, low, high };
}
