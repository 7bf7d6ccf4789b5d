import type { Category } from '../../../inventory/domain/category.js';

/** Categories that one thing may be filed under. */
const KIN: readonly (readonly Category[])[] = [
  ['laptop', 'tablet', 'workstation'],
  ['desktop', 'workstation', 'all-in-one', 'thin-client'],
  ['smartphone', 'mobile-phone', 'tablet'],
];

/** Whether a product of one category may be filed under another; any is, when an inventory gives none. */
export const areKin = (one: Category, other: Category | null): boolean =>
  other === null || one === other || KIN.some((kin) => kin.includes(one) && kin.includes(other));
