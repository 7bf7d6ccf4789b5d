import { counted } from './counted.js';
import type { fleetFr } from './fleet.fr.js';

const n = counted('en');

export const fleetEn: typeof fleetFr = {
  title: 'Fleet',
  purpose: 'Every device with its age, its carbon and the advice of the rules.',
  count: (count) => n(count, 'device', 'devices'),
  caption: (count) => n(count, 'device', 'devices'),
  captionRange: (from, to, count) => `${from} to ${to} of ${n(count, 'device', 'devices')}`,
  columns: {
    device: 'Device',
    category: 'Category',
    model: 'Model',
    site: 'Site',
    age: 'Age',
    supportEnd: 'Support end',
    carbon: 'Embodied, kg CO₂e',
    verdict: 'Advice',
  },
  noIdentity: 'no tag, no name',
  searchLabel: 'Tag, serial, name or model',
  search: 'Search',
  allFilters: 'All filters',
  export: 'Export as CSV',
  workbook: 'Export as XLSX',
  filtersTitle: 'Filter the fleet',
  filtersPurpose: 'Filters stay in the address of the page: you can save it or send it.',
  apply: 'Show the devices',
  any: 'any',
  filters: {
    q: 'Search',
    category: 'Category',
    status: 'Status',
    organisation: 'Organisation',
    site: 'Site',
    manufacturer: 'Manufacturer',
    age: 'Age',
    verdict: 'Advice',
    support: 'Support',
  },
  hints: {
    q: 'A part is enough. Example: PC-0412',
    site: 'Example: Town hall',
    manufacturer: 'Example: Dell',
  },
  ageBand: {
    '0-2': 'under 3 years',
    '3-4': '3 or 4 years',
    '5-6': '5 or 6 years',
    '7-9': '7 to 9 years',
    '10-plus': '10 years and over',
    unknown: 'unknown',
  },
  chip: (filter, value) => `${filter}: ${value}`,
  notApplicable: 'not applicable',
  unknownCategory: 'unknown',
  emptyFleet: {
    title: 'No device yet',
    sentence: 'Drop a GLPI, Intune or Excel export: every device will appear here with its age and its carbon.',
    action: 'Import an inventory',
  },
  allRetired: {
    title: 'No device in service',
    sentence: 'Every device of this inventory is retired.',
    action: 'See the retired devices',
  },
  noMatch: {
    title: 'No device matches',
    sentence: 'Remove a filter, or search for a shorter part of the tag or name.',
    action: 'See the whole fleet',
  },
};
