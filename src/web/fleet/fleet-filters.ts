import { CATEGORIES } from '../../inventory/domain/category.js';
import { DEVICE_STATUSES } from '../../inventory/domain/device-status.js';
import { AGE_FILTERS } from './age-band.js';
import { routes } from '../frame/routes.js';

export const SUPPORT_FILTERS = ['supported', 'ending', 'ended', 'unknown'] as const;
export const VERDICT_FILTERS = ['extend', 'upgrade', 'reassign', 'refurbished', 'replace'] as const;

/** The names of the filters in the address, and what each accepts: a closed list, or any text (null). */
const FILTERS = {
  q: { name: 'q', accepts: null },
  category: { name: 'categorie', accepts: [...CATEGORIES, 'unknown'] },
  status: { name: 'statut', accepts: [...DEVICE_STATUSES, 'unknown'] },
  organisation: { name: 'organisation', accepts: null },
  site: { name: 'site', accepts: null },
  manufacturer: { name: 'fabricant', accepts: null },
  age: { name: 'age', accepts: AGE_FILTERS },
  verdict: { name: 'avis', accepts: VERDICT_FILTERS },
  support: { name: 'support', accepts: SUPPORT_FILTERS },
} as const;

export type FilterKey = keyof typeof FILTERS;
export const FILTER_KEYS = Object.keys(FILTERS) as readonly FilterKey[];
export const filterName = (key: FilterKey): string => FILTERS[key].name;

/** The filters in force; absent: no restriction. Values of closed lists are always one of the list. */
export type FleetFilters = {
  readonly [Key in FilterKey]?: (typeof FILTERS)[Key]['accepts'] extends readonly (infer Code)[] ? Code : string;
};

const LONGEST_TEXT = 120;

/** Reads the query of an address. Unknown parameters, values outside a list and blank texts are no filter. */
export function readFleetFilters(query: Readonly<Record<string, unknown>>): FleetFilters {
  const filters: Partial<Record<FilterKey, string>> = {};
  for (const key of FILTER_KEYS) {
    const { name, accepts } = FILTERS[key];
    const given = Object.hasOwn(query, name) ? query[name] : undefined;
    if (typeof given !== 'string') continue;
    const text = given.trim().slice(0, LONGEST_TEXT).trim();
    if (text !== '' && (accepts === null || (accepts as readonly string[]).includes(text))) filters[key] = text;
  }
  return filters as FleetFilters;
}

/** The address of a page under these filters, always written in the same order; page 1 is not written. */
export function fleetHref(filters: FleetFilters, path: string = routes.fleet, page = 1): string {
  const query = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filters[key];
    if (value !== undefined) query.set(FILTERS[key].name, value);
  }
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The page asked for in an address, from 1; 1 when it is not a whole number. */
export function readPage(query: Readonly<Record<string, unknown>>): number {
  const { page } = query;
  return typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}
