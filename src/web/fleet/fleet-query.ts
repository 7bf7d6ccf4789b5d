import type { Scope } from '../../accounts/scope.service.js';
import { withDescendants } from '../../accounts/domain/organisation-tree.js';
import { readFilter } from '../../inventory/devices/filter-words.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { AssessedFilter } from '../../reporting/assessed-filter.js';
import { AGE_BANDS } from './age-band.js';
import type { FleetFilters } from './fleet-filters.js';

/** The condition behind the filters of the page. */
export function fleetQuery(filters: FleetFilters, today: DateOnly): AssessedFilter {
  const { age } = filters;
  const band = age === undefined || age === 'unknown' ? null : AGE_BANDS[age];
  const words = {
    words: filters.q,
    retired: 'no',
    category: filters.category,
    status: filters.status,
    manufacturer: filters.manufacturer,
    site: filters.site,
    ageFrom: age === 'unknown' ? 'unknown' : band?.from.toString(),
    ageTo: band?.to?.toString(),
  };
  return { ...readFilter(words, today), verdict: filters.verdict, support: filters.support };
}

/** The scope narrowed to the organisation of the filter and those below it; one out of view shows nothing. */
export function narrowed(scope: Scope, organisationId: string | undefined): Scope {
  if (organisationId === undefined) return scope;
  const below = withDescendants(scope.organisations, organisationId).map(({ id }) => id);
  return { ...scope, tenancy: scope.tenancy.narrow(below) };
}
