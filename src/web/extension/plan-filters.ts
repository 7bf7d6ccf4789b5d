import { CATEGORIES, type Category } from '../../inventory/domain/category.js';
import { NEEDS, type Need } from '../../renewal/domain/extension/need.js';
import { USUAL_MONTHS, type PlanFilter } from '../../renewal/domain/extension/plan-filter.js';
import { routes } from '../frame/routes.js';

/** Months before the rule allows a renewal, as a person chooses them. */
export const MONTH_CHOICES = [0, 6, 12, 24, 36] as const;

type Asked = Readonly<Record<string, unknown>>;

/** Reads the query of an address; what is outside a list is no filter. */
export function readPlanFilter(query: Asked): PlanFilter {
  const months = MONTH_CHOICES.find((choice) => String(choice) === query.mois) ?? USUAL_MONTHS;
  const category = CATEGORIES.find((code): code is Category => code === query.categorie);
  const need = NEEDS.find((code): code is Need => code === query.besoin);
  const site = typeof query.site === 'string' ? query.site.trim().slice(0, 160) : '';
  return { withinMonths: months, category, need, siteName: site === '' ? undefined : site };
}

/** The filter as an address writes it; the usual number of months is not written. */
export function planQuery({ withinMonths, category, siteName, need }: PlanFilter): Readonly<Record<string, string>> {
  return {
    ...(withinMonths === USUAL_MONTHS ? {} : { mois: String(withinMonths) }),
    ...(category === undefined ? {} : { categorie: category }),
    ...(siteName === undefined ? {} : { site: siteName }),
    ...(need === undefined ? {} : { besoin: need }),
  };
}

/** The address of a page or a file under a filter; page 1 is not written. */
export function planHref(filter: PlanFilter, path: string = routes.extend, page = 1): string {
  const query = new URLSearchParams({ ...planQuery(filter), ...(page > 1 ? { page: String(page) } : {}) });
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
