#!/usr/bin/env node
// Compiles data/support-ends/*.csv from the release tables of endoflife.date: dates and names only, of the families we match.
// Usage: node scripts/compile-support-ends.mjs UPSTREAM [--dry-run]
//   UPSTREAM: a CSV of releases (product,cycle,label,release_date,…,end_of_life,end_of_extended_support,…,latest)
//             or the `products/` folder of a copy of github.com/endoflife-date/endoflife.date
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvOf, runWhenCalled, writeData } from './tasks/compiled-tables.mjs';

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

/** One shape for the three ways a publisher answers "until when": a day, ended (no day), not ended (no day). */
function ends(text) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { ends_on: text, has_ended: '' };
  if (text === 'true' || text === 'false') return { ends_on: '', has_ended: text };
  return null;
}

function toRow(release, nameOf) {
  const label = release.label.replace(/\s*\(?'?__CODENAME__'?\)?/, '').trim();
  const name = nameOf(label, release.cycle);
  const end = ends(release.end_of_life);
  if (name === null || end === null) return null;
  const extended = ends(release.end_of_extended_support ?? '')?.ends_on ?? '';
  const build = release.product === 'windows' && /^10\.0\.\d+$/.test(release.latest) ? release.latest : '';
  const released = ends(release.release_date)?.ends_on ?? '';
  return {
    product: release.product,
    cycle: release.cycle,
    name,
    released_on: released,
    ...end,
    extended_on: extended,
    build,
    source_id: SOURCE_ID,
  };
}

/** The releases of one Markdown file of upstream: only the lines of its front matter that we use. */
export function readProductFile(product, text) {
  const front = text.split(/^---\s*$/m)[1] ?? '';
  const template = /^releaseLabel:\s*["']?(.*?)["']?\s*$/m.exec(front)?.[1] ?? '__RELEASE_CYCLE__';
  const [, ...blocks] = (front.split(/^releases:\s*$/m)[1] ?? '').split(/^\s*-\s+(?=releaseCycle:)/m);
  return blocks.map((block) => {
    const value = (key) =>
      new RegExp(`^\\s*${key}:\\s*["']?([^"'#\\n]*?)["']?\\s*(?:#.*)?$`, 'm').exec(block)?.[1] ?? '';
    const cycle = value('releaseCycle');
    const codename = value('codename');
    const label = (value('releaseLabel') || template)
      .replace('__RELEASE_CYCLE__', cycle)
      .replace('__CODENAME__', codename || '__CODENAME__');
    return {
      product,
      cycle,
      label,
      release_date: value('releaseDate'),
      end_of_life: value('eol'),
      end_of_extended_support: value('eoes'),
      latest: value('latest'),
    };
  });
}

function readUpstream(path) {
  if (!statSync(path).isDirectory()) return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
  const wanted = new Set(Object.values(FILES).flatMap((families) => Object.keys(families)));
  return readdirSync(path)
    .filter((file) => file.endsWith('.md') && wanted.has(file.slice(0, -3)))
    .flatMap((file) => readProductFile(file.slice(0, -3), readFileSync(join(path, file), 'utf8')));
}

const rowsOf = (releases, families) =>
  Object.entries(families).flatMap(([product, nameOf]) =>
    releases.filter((release) => release.product === product).flatMap((release) => toRow(release, nameOf) ?? []),
  );

function main([path, flag]) {
  if (!path)
    throw new Error('give the path of the upstream releases: a CSV, or the products/ folder of endoflife.date');
  const releases = readUpstream(path);
  console.log(`Read ${releases.length} releases from ${path}`);
  const tables = Object.entries(FILES).map(([file, families]) => [file, rowsOf(releases, families)]);
  const empty = tables.find(([, rows]) => rows.length === 0);
  if (empty) throw new Error(`no row for ${empty[0]}: is this the right folder?`);
  for (const [file, rows] of tables) writeData(`support-ends/${file}`, csvOf(COLUMNS, rows), flag === '--dry-run');
}

runWhenCalled(import.meta.url, main);
