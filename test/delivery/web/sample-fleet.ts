import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { SUPPORT_NOT_APPLICABLE, SUPPORT_UNKNOWN, type SupportEnd } from '../../../src/lifespan/domain/support-end.js';
import type { DeviceLine } from '../../../src/web/fleet/device-row.js';
import { PAGE_SIZE, type FleetPageFacts } from '../../../src/web/fleet/present-fleet.js';
import { someCarbon } from './sample-estimates.js';

export const windows10: SupportEnd = {
  state: 'ended-on',
  on: dateOnly('2025-10-14'),
  product: 'Windows 10 Pro 22H2',
  sourceId: 'endoflife-date',
  subject: 'system',
  extendedOn: dateOnly('2028-10-10'),
  doubt: null,
};

const windows11: SupportEnd = {
  ...windows10,
  state: 'supported-until',
  on: dateOnly('2027-10-12'),
  product: 'Windows 11 Pro 25H2',
  extendedOn: null,
};

const MODELS = [
  ['Dell', 'Latitude 5420'],
  ['HP', 'EliteDesk 800 G5 Small Form Factor'],
  ['iiyama', 'ProLite XUB2492HSU'],
  ['Samsung', 'Galaxy XCover6 Pro'],
  ['Lenovo', 'ThinkPad T14 Gen 3'],
] as const;
const SITES = ['Hôtel de ville', 'Médiathèque Simone-de-Beauvoir', 'Centre technique', 'École Jean-Jaurès', null];
const SUPPORTS = [windows10, windows11, SUPPORT_NOT_APPLICABLE, SUPPORT_UNKNOWN];
const VERDICTS = ['extend', 'upgrade', 'reassign', 'refurbished', 'replace', null] as const;

/** A device of the list; `index` varies what is known of it. */
export const aDeviceLine = (index: number, changes: Partial<DeviceLine> = {}): DeviceLine => {
  const [manufacturer, model] = MODELS[index % MODELS.length] ?? MODELS[0];
  return {
    id: `device-${index}`,
    label: index % 7 === 6 ? `accueil-mairie-${index}` : `PC-${String(412 + index * 13).padStart(5, '0')}`,
    category: index % 11 === 10 ? null : (CATEGORIES[index % CATEGORIES.length] ?? 'laptop'),
    manufacturer,
    model,
    site: SITES[index % SITES.length] ?? null,
    ageMonths: index % 9 === 8 ? null : 5 + index * 7,
    supportEnd: SUPPORTS[index % SUPPORTS.length] ?? SUPPORT_UNKNOWN,
    embodied: index % 11 === 10 ? null : someCarbon(185.1 - index, 104, 330),
    verdict: VERDICTS[index % VERDICTS.length] ?? null,
    ...changes,
  };
};

export const someFleetPage = (changes: Partial<FleetPageFacts> = {}): FleetPageFacts => ({
  filters: { category: 'laptop', site: 'Hôtel de ville', verdict: 'extend' },
  mayAdd: true,
  devices: Array.from({ length: PAGE_SIZE }, (_, index) => aDeviceLine(index)),
  total: 2512,
  page: 3,
  fleetIsEmpty: false,
  ...changes,
});
