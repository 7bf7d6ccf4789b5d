import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { CATEGORIES, type Category } from '../inventory/domain/category.js';
import type { DateOnly } from '../kernel/date-only.js';
import { lifeCurve, shareAtMonths, type LifeCurve, type ReadShare } from '../lifespan/domain/curves/life-curve.js';
import { modelKey, type ModelName } from '../lifespan/domain/evidence/model-key.js';
import type { ModelEvidence } from '../lifespan/domain/evidence/model-evidence.js';
import { LifeCounts } from '../lifespan/domain/survival/life-counts.js';
import { FleetEvidenceService } from '../lifespan/fleet-evidence.service.js';
import type { Threshold } from '../renewal/domain/renewal-policy.js';
import { AssessmentService } from '../renewal/assessment.service.js';

/** The history of a category, and the age at which the rule renews it; null: none is set. */
export type CategoryLife = {
  readonly category: Category;
  readonly curve: LifeCurve;
  readonly rule: Threshold | null;
};

/** Share still in service at the age of the rule; null without a rule, or when the curve does not reach it. */
export const inServiceAtRule = ({ curve, rule }: CategoryLife): ReadShare | null =>
  rule && shareAtMonths(curve.service, curve.span, rule.value);

/** Share still able to work at that age. */
export const workingAtRule = ({ curve, rule }: CategoryLife): ReadShare | null =>
  rule && shareAtMonths(curve.technical, curve.span, rule.value);

/** One model of a category: how many of it are observed, and what is known of its technical life. */
export type ModelLife = {
  readonly name: ModelName;
  readonly observed: number;
  readonly evidence: ModelEvidence | null;
};

/** What the history of some organisations together says, by category and model. */
@Injectable()
export class LifeCurvesService {
  constructor(
    private readonly evidence: FleetEvidenceService,
    private readonly assessments: AssessmentService,
  ) {}

  /** The categories that have a history, those with the most devices first. */
  async categories(tenancy: Tenancy, today: DateOnly): Promise<readonly CategoryLife[]> {
    const { tally } = await this.evidence.of(tenancy, today);
    return CATEGORIES.filter((category) => tally.lives.has(category))
      .map((category) => this.life(category, tally.livesOf(category)))
      .sort((one, other) => other.curve.observed - one.curve.observed);
  }

  async category(
    tenancy: Tenancy,
    today: DateOnly,
    category: Category,
  ): Promise<CategoryLife & { readonly models: readonly ModelLife[] }> {
    const evidence = await this.evidence.of(tenancy, today);
    const lives = evidence.tally.lives.get(category);
    const models = [...(lives ?? [])].map(([key, counts]): ModelLife => {
      const name = evidence.tally.names.get(key) ?? { manufacturer: null, model: null };
      return { name, observed: counts.used, evidence: evidence.modelOfAll(category, name.manufacturer, name.model) };
    });
    models.sort((one, other) => other.observed - one.observed);
    return { ...this.life(category, evidence.tally.livesOf(category)), models };
  }

  async model(
    tenancy: Tenancy,
    today: DateOnly,
    category: Category,
    name: ModelName,
  ): Promise<CategoryLife & { readonly evidence: ModelEvidence | null }> {
    const evidence = await this.evidence.of(tenancy, today);
    const counts = evidence.tally.lives.get(category)?.get(modelKey(name)) ?? new LifeCounts();
    return { ...this.life(category, counts), evidence: evidence.modelOfAll(category, name.manufacturer, name.model) };
  }

  private life(category: Category, counts: LifeCounts): CategoryLife {
    return { category, curve: lifeCurve(counts), rule: this.assessments.targetLife(category) };
  }
}
