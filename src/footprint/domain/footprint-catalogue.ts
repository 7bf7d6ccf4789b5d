import type { Category } from '../../inventory/domain/category.js';
import type { Basis } from './basis.js';
import type { CategoryReference } from './category-reference.js';

/** What is published about each category, on each basis. A category without a row is unknown, not zero. */
export class FootprintCatalogue {
  private readonly references: ReadonlyMap<string, CategoryReference>;

  /** @throws RangeError when a category appears twice on one basis */
  constructor(references: readonly CategoryReference[]) {
    this.references = new Map(references.map((reference) => [key(reference.category, reference.basis), reference]));
    if (this.references.size !== references.length) {
      throw new RangeError('a category has one footprint on each basis');
    }
  }

  reference(category: Category, basis: Basis): CategoryReference | null {
    return this.references.get(key(category, basis)) ?? null;
  }
}

const key = (category: Category, basis: Basis): string => `${basis} ${category}`;
