import type { Category } from '../../../inventory/domain/category.js';
import type { LifespanPrior } from '../lifespan-prior.js';
import { categoryEvidence, type CategoryEvidence } from './category-evidence.js';
import type { EvidenceTally } from './evidence-tally.js';
import { modelKey } from './model-key.js';
import { modelEvidence, type ModelEvidence } from './model-evidence.js';

/** The published law of a category; null when none is. */
export type PriorOf = (category: Category) => LifespanPrior | null;

type OfModels = Map<string | null, Map<string | null, ModelEvidence | null>>;

/** What the devices of a group tell, beside what is published; each answer is made when it is first asked for, and kept. */
export class GroupEvidence {
  private readonly categories = new Map<Category, CategoryEvidence | null>();
  /** category → maker → model: asked a million times without making a key */
  private readonly models = new Map<Category, OfModels>();

  constructor(
    readonly tally: EvidenceTally,
    private readonly priorOf: PriorOf,
  ) {}

  /** Null when nothing is published and the group's own failures tell no law. */
  category(category: Category): CategoryEvidence | null {
    const known = this.categories.get(category);
    if (known !== undefined) return known;
    const made = categoryEvidence(this.priorOf(category), this.tally.lives.get(category) ?? new Map());
    this.categories.set(category, made);
    return made;
  }

  /** Models that the group never had share the evidence of their category. Null when the category's is. */
  model(category: Category, manufacturer: string | null, model: string | null): ModelEvidence | null {
    const names = inside(inside(this.models, category), manufacturer);
    const known = names.get(model);
    if (known !== undefined) return known;
    const made = this.made(category, manufacturer, model);
    names.set(model, made);
    return made;
  }

  private made(category: Category, manufacturer: string | null, model: string | null): ModelEvidence | null {
    const evidence = this.category(category);
    if (evidence === null) return null;
    const key = model === null ? null : modelKey({ manufacturer, model });
    if (key !== null && evidence.models.has(key)) return modelEvidence(evidence, key);
    return model === null ? modelEvidence(evidence, null) : this.model(category, null, null);
  }
}

function inside<Key, Name, Inner>(outer: Map<Key, Map<Name, Inner>>, key: Key): Map<Name, Inner> {
  const found = outer.get(key) ?? new Map<Name, Inner>();
  outer.set(key, found);
  return found;
}
