import { yearOf, type DateOnly } from '../../../kernel/date-only.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** A model is bought for about two years after its sheet: later, the same words name its successor. */
const YEARS_ON_SALE = 2;

/** Whether a device was bought too long after a product was sold to be it. */
export const isAnotherGeneration = (saleYear: number, boughtIn: number): boolean => boughtIn - saleYear > YEARS_ON_SALE;

/**
 * Whether a device bought on a day can be the product of a sheet, and not another generation of the same name.
 * Without a day, a name that the maker gave twice is not certain.
 * @param isSure the text says which of the two products of that name it is
 */
export function mayBeThisGeneration(entry: CatalogueEntry, isSure: boolean, purchasedOn: DateOnly | null): boolean {
  if (purchasedOn === null || entry.saleYear === null) return isSure;
  const bought = yearOf(purchasedOn);
  if (isAnotherGeneration(entry.saleYear, bought)) return false;
  const other = entry.nameGivenAgainIn;
  return isSure || other === null || Math.abs(bought - entry.saleYear) < Math.abs(bought - other);
}
