import { readFilter } from '../inventory/devices/filter-words.js';
import type { DeviceFilter } from '../inventory/devices/device-filter.js';
import type { DateOnly } from '../kernel/date-only.js';
import { DomainError } from '../kernel/domain-error.js';

const NAMES = {
  words: 'words',
  category: 'category',
  status: 'status',
  manufacturer: 'manufacturer',
  site: 'site',
  'age-from': 'ageFrom',
  'age-to': 'ageTo',
  retired: 'retired',
} as const;

/** Reads `k=v` pairs. @throws DomainError `filter-wrong` */
export function parseFilters(pairs: readonly string[], today: DateOnly): DeviceFilter {
  const entries = pairs.map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    const key = Object.hasOwn(NAMES, name) ? NAMES[name as keyof typeof NAMES] : undefined;
    if (key === undefined || rest.length === 0) {
      throw new DomainError('filter-wrong', 'invalid', {
        name,
        value: pair,
        expected: Object.keys(NAMES).join('=…, '),
      });
    }
    return [key, rest.join('=')] as const;
  });
  return readFilter(Object.fromEntries(entries), today);
}
