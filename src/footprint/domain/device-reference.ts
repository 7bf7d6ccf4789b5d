import type { CategoryReference } from './category-reference.js';
import type { CatalogueEntry } from './matching/catalogue-entry.js';

/** The figures that stand for one device on one basis, and what they were read from. */
export type DeviceReference = Omit<CategoryReference, 'modelDeviation'> & {
  /** the makers' sheets the figures are those of: none on the basis `ademe`, nor for a class or a category */
  readonly sheets: readonly CatalogueEntry[];
  /**
   * the new device that would be bought in its place: of the same class or category and basis, since its own model is no
   * longer sold. The same as the device where that is all that is known of it
   */
  readonly replacement: CategoryReference;
};

/** A class or a category, whose device is not told from the others. */
export const referenceOfAny = (any: CategoryReference): DeviceReference =>
  Object.freeze({ ...any, sheets: [], replacement: any });
