#!/usr/bin/env node
// Compiles data/support-ends/*.csv from the releases of endoflife.date: dates and names only, of the families we match.
// Usage: node scripts/compile-support-ends.mjs UPSTREAM [--dry-run | --to FOLDER]
//   UPSTREAM: the `products/` folder of a copy of github.com/endoflife-date/endoflife.date,
//             or an answer of its API (https://endoflife.date/api/v1/products/full, saved as a .json file),
//             or a folder of such answers, one per product (windows.json, …),
//             or a CSV of releases (product,cycle,label,release_date,…,end_of_life,end_of_extended_support,…,latest)
//   --to FOLDER: writes there instead of data/support-ends, to compare before keeping
// Every family and every date is checked first: the two tables are written together, or nothing is and the faults are listed.
import { checkedReleases, isDay } from './tasks/check-releases.mjs';
import { csvOf, runWhenCalled, writeTogether } from './tasks/compiled-tables.mjs';
import { readUpstream } from './tasks/read-endoflife.mjs';

const SOURCE_ID = 'endoflife-date';
const COLUMNS = [
  'product',
  'cycle',
  'name',
  'released_on',
  'ends_on',
  'has_ended',
  'extended_on',
  'build',
  'source_id',
];
const EDITIONS = { e: '(Enterprise, Education)', w: '(Home, Pro)' };

/** Families kept, by file, with the way a cycle and its label become a name people recognise; null leaves the row out. */
const FILES = {
  'operating-systems.csv': {
    windows: (label, cycle) => windowsName(label, cycle),
    macos: (label) => label,
    ubuntu: (label, cycle) => `Ubuntu ${cycle}`,
    debian: (label) => `Debian ${label}`,
    linuxmint: (label, cycle) => (/^\d/.test(cycle) ? `Linux Mint ${cycle}` : null),
  },
  'devices.csv': {
    'samsung-mobile': (label) => (/^Galaxy (?!Gear)/.test(label) ? label : null),
    'samsung-galaxy-tab': (label) => label,
    pixel: (label) => label,
    fairphone: (label) => label,
    iphone: (label, cycle) => (cycle === 'air' ? 'iPhone Air' : `iPhone ${label}`),
    ipad: (label) => label,
    surface: (label) => label,
    'sony-xperia': (label) => label,
    oneplus: (label) => (label.startsWith('OnePlus') ? label : `OnePlus ${label}`),
    nokia: (label) => label,
    'motorola-mobility': (label) => label,
  },
};

function windowsName(label, cycle) {
  const parts = cycle.split('-');
  if (parts.includes('iot') && !parts.includes('lts')) return null;
  const edition = EDITIONS[parts.find((part) => part in EDITIONS)];
  const plain = `Windows ${label.replace(/\s*\([EW]\)|\s+IoT$/g, '')}`;
  if (parts.includes('lts')) return `${plain} ${parts.includes('iot') ? 'IoT ' : ''}LTSC`;
  return edition ? `${plain} ${edition}` : plain;
}

/** A day, or ended without a day (`true`), or not ended without a day (`false`): what a publisher answers to "until when". */
function toRow(release, nameOf) {
  const label = release.label.replace(/\s*\(?'?__CODENAME__'?\)?/, '').trim();
  const name = nameOf(label, release.cycle);
  if (name === null) return null;
  const { product, cycle, end_of_life: end, end_of_extended_support: extended = '', latest } = release;
  return {
    product,
    cycle,
    name,
    released_on: release.release_date,
    ends_on: isDay(end) ? end : '',
    has_ended: isDay(end) ? '' : end,
    extended_on: isDay(extended) ? extended : '',
    build: product === 'windows' && /^10\.0\.\d{5}$/.test(latest) ? latest : '',
    source_id: SOURCE_ID,
  };
}

const PRODUCTS = Object.values(FILES).flatMap((families) => Object.keys(families));

function main([path, flag, folder]) {
  if (!path) throw new Error('give the path of the upstream releases: a folder, a .json or a .csv');
  if (![undefined, '--dry-run', '--to'].includes(flag) || (flag === '--to') !== (folder !== undefined)) {
    throw new Error('after the path: nothing, or --dry-run, or --to and a folder');
  }
  const releases = readUpstream(path, PRODUCTS);
  const kept = checkedReleases(releases, PRODUCTS);
  console.log(`Read ${releases.length} releases from ${path}, ${kept.length} of the families we match`);
  const tables = Object.entries(FILES).map(([file, families]) => {
    const rows = Object.entries(families).flatMap(([product, nameOf]) =>
      kept.filter((release) => release.product === product).flatMap((release) => toRow(release, nameOf) ?? []),
    );
    return [file, csvOf(COLUMNS, rows)];
  });
  writeTogether('support-ends', tables, flag === '--dry-run', folder);
}

runWhenCalled(import.meta.url, main);
