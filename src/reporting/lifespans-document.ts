import { departuresFor, type ReadShare } from '../lifespan/domain/curves/life-curve.js';
import { FAILURE } from '../lifespan/domain/survival/group-fit.js';
import type { Category } from '../inventory/domain/category.js';
import { inServiceAtRule, workingAtRule, type CategoryLife, type ModelLife } from './life-curves.service.js';

/** A category as programs read it: ages in days, shares with their 95 % interval; null where too few devices tell. */
export type CategoryLifeDocument = {
  readonly category: Category;
  readonly observed: number;
  readonly departures: number;
  readonly failures: number;
  readonly byRule: number;
  /** ages between which enough devices are observed */
  readonly toldDays: { readonly from: number; readonly until: number } | null;
  readonly medianServiceDays: { readonly central: number; readonly low: number | null; readonly high: number | null } | null; // prettier-ignore
  readonly ruleMonths: number | null;
  readonly inServiceAtRule: ReadShare | null;
  readonly workingAtRule: ReadShare | null;
};

/** A model of a category: how its technical life is known, and from whom; the weights sum to 1. */
export type ModelLifeDocument = {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly observed: number;
  readonly technicalLife: {
    readonly shape: number;
    readonly scaleYears: number;
    readonly weights: { readonly model: number; readonly others: number; readonly published: number };
    readonly failures: { readonly model: number; readonly others: number };
  } | null;
};

export type LifespansDocument = {
  readonly methods: { readonly curves: string; readonly models: string };
  readonly categories: readonly CategoryLifeDocument[];
  /** of the category that was asked for; null when all were */
  readonly models: readonly ModelLifeDocument[] | null;
};

/** How long devices serve, all categories, or one with its models. */
export const lifespansDocument = (
  lives: readonly CategoryLife[],
  models: readonly ModelLife[] | null,
): LifespansDocument => ({
  methods: { curves: 'survival-curves/1', models: 'fleet-evidence/1' },
  categories: lives.map(categoryDocument),
  models: models && models.map(modelDocument),
});

function categoryDocument(life: CategoryLife): CategoryLifeDocument {
  const { category, curve, rule } = life;
  const { observed, departures, span, median } = curve;
  return {
    ...{ category, observed, departures },
    ...{ failures: departuresFor(curve, FAILURE), byRule: departuresFor(curve, 'policy') },
    toldDays: span && { from: span.from, until: span.until },
    medianServiceDays:
      span === null || median.age === null ? null : { central: median.age, low: median.low, high: median.high },
    ruleMonths: rule?.value ?? null,
    ...{ inServiceAtRule: inServiceAtRule(life), workingAtRule: workingAtRule(life) },
  };
}

const modelDocument = ({ name, observed, evidence }: ModelLife): ModelLifeDocument => ({
  ...{ manufacturer: name.manufacturer, model: name.model, observed },
  technicalLife: evidence && {
    shape: evidence.law.shape,
    scaleYears: evidence.law.scaleYears,
    weights: evidence.weights,
    failures: evidence.failures,
  },
});
