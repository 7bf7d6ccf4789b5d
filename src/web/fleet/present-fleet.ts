import type { ActiveFilter } from '../components/filter-chips.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';
import { presentDeviceRow, type DeviceLine } from './device-row.js';
import { fleetHref, FILTER_KEYS, type FilterKey, type FleetFilters } from './fleet-filters.js';
import type { FleetView } from './fleet-view.js';

/** How many devices a page lists: more would weigh on old machines and slow lines. */
export const PAGE_SIZE = 25;

/** One page of the fleet. */
export type FleetPageFacts = {
  readonly filters: FleetFilters;
  readonly devices: readonly DeviceLine[];
  /** how many match the filters, all pages together */
  readonly total: number;
  /** which page this is, from 1 */
  readonly page: number;
  /** true when the organisation has no device at all */
  readonly fleetIsEmpty: boolean;
  /** whether whoever looks may add a device by hand */
  readonly mayAdd: boolean;
  /** names of organisations by id, for the chip of that filter */
  readonly organisationNames?: Readonly<Record<string, string>>;
};

/** Turns one page of devices into rows, chips and links. */
export function presentFleet(facts: FleetPageFacts, locale: Locale): FleetView {
  const { filters } = facts;
  const position = sayPosition(facts, locale);
  return {
    caption: position,
    rows: facts.devices.map((device) => presentDeviceRow(device, locale)),
    filters,
    activeFilters: FILTER_KEYS.flatMap((key) => chip(key, facts, locale)),
    allFiltersHref: fleetHref(filters, routes.fleetFilters),
    exportHref: fleetHref(filters, routes.fleetExport),
    workbookHref: fleetHref(filters, routes.fleetWorkbook),
    addHref: facts.mayAdd ? routes.newDevice : null,
    pager: presentPager({
      ...{ page: facts.page, size: PAGE_SIZE, total: facts.total, position },
      hrefOf: (page) => fleetHref(filters, routes.fleet, page),
    }),
    empty: emptyView(facts, locale),
  };
}

/** `26 à 50 sur 2 512 équipements`, or the count alone when all are on this page. */
function sayPosition({ page, devices, total }: FleetPageFacts, { words, format }: Locale): string {
  if (devices.length === total || devices.length === 0) return words.fleet.caption(total);
  const first = (page - 1) * PAGE_SIZE + 1;
  return words.fleet.captionRange(format.integer(first), format.integer(first + devices.length - 1), total);
}

function chip(key: FilterKey, facts: FleetPageFacts, { words }: Locale): ActiveFilter[] {
  const value = facts.filters[key];
  if (value === undefined) return [];
  const { [key]: _removed, ...others } = facts.filters;
  const said =
    key === 'organisation' ? wordFor(facts.organisationNames ?? {}, value) : sayFilterValue(key, value, words);
  return [{ label: words.fleet.chip(words.fleet.filters[key], said), removeHref: fleetHref(others) }];
}

function sayFilterValue(key: FilterKey, value: string, words: Locale['words']): string {
  switch (key) {
    case 'category':
      return wordFor({ ...words.codes.category, unknown: words.fleet.unknownCategory }, value);
    case 'status':
      return wordFor({ ...words.codes.status, unknown: words.layout.unknown }, value);
    case 'age':
      return wordFor(words.fleet.ageBand, value);
    case 'verdict':
      return wordFor(words.codes.verdict, value);
    case 'support':
      return wordFor(words.codes.support, value);
    default:
      return value;
  }
}

function emptyView(facts: FleetPageFacts, { words }: Locale): FleetView['empty'] {
  if (facts.fleetIsEmpty) {
    const { title, sentence, action } = words.fleet.emptyFleet;
    const other = facts.mayAdd ? { label: words.device.add.link, href: routes.newDevice } : null;
    return { title, sentence, action: { label: action, href: routes.newImport }, other };
  }
  if (facts.devices.length > 0) return null;
  if (facts.total === 0 && Object.keys(facts.filters).length === 0) {
    const { title, sentence, action } = words.fleet.allRetired;
    return { title, sentence, action: { label: action, href: fleetHref({ status: 'retired' }) } };
  }
  const { title, sentence, action } = words.fleet.noMatch;
  return { title, sentence, action: { label: action, href: routes.fleet } };
}
