import type { Category } from '../../inventory/domain/category.js';

/** Personal computers: their memory and disk may be changed, and another system put on them. */
export const isComputer = (category: Category | null): boolean =>
  category === 'laptop' || category === 'desktop' || category === 'workstation' || category === 'all-in-one';

/** Phones and tablets: their maker alone decides how long they are patched. */
export const isHandheld = (category: Category | null): boolean => category === 'smartphone' || category === 'tablet';
