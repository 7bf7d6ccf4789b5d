// From the rows of two states of upstream to the lines of data/footprints/products.csv, and the count of each trap on the way.
import {
  embodiedOf,
  intervalOf,
  numberOf,
  regionOf,
  reportDateOf,
  saleYearOf,
  sharesOf,
  spreadOf,
} from './read-figures.mjs';
import { categoryOf, filedAs, formOf, screenInchesOf } from './tell-category.mjs';
import { mendName, namesToMatch, yearGivenAgain } from './tell-names.mjs';

const SOURCE_ID = 'boavizta-footprint-data';
const LICENCE = 'ODbL-1.0';

export const COLUMNS = [
  'id',
  'manufacturer',
  'name',
  'matched_as',
  'category',
  'form',
  'screen_inches',
  'embodied_kgco2e',
  'low_kgco2e',
  'high_kgco2e',
  'relative_sd',
  'kwh_per_year',
  'stated_life_years',
  'stated_region',
  'report_date',
  'sale_year',
  'name_given_again_in',
  'figure_from',
  'report_url',
  'snapshot',
  'licence',
  'source_id',
];

const MISSPELT = { Mircosoft: 'Microsoft' };
const makerOf = (row) => MISSPELT[row.manufacturer.trim()] ?? row.manufacturer.trim();
const nameKey = (row) => `${makerOf(row)} ${row.name}`;
const FIGURES = [
  'gwp_total',
  'gwp_use_ratio',
  'yearly_tec',
  'lifetime',
  'report_date',
  'hard_drive',
  'screen_size',
  'memory',
];
const wholeKey = (row) => [nameKey(row), ...FIGURES.map((column) => row[column] ?? '')].join('|');
const round = (number, digits) => String(Number(number.toFixed(digits)));
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/\+/g, ' plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** How often each trap was met; a key that was never met is not there. */
class Counts {
  counts = {};
  add(key, by = 1) {
    this.counts[key] = (this.counts[key] ?? 0) + by;
  }
}

/** The rows of the newer state, then those that only the older one has; exact repeats and rows of no maker left out. */
function merged(main, before, counts) {
  const kept = new Map();
  const known = new Set(main.map(nameKey));
  const take = (row, snapshot) => {
    if (row.manufacturer.trim() in MISSPELT) counts.add('makerMisspelt');
    if (makerOf(row) === 'Generic') counts.add('genericLeftOut');
    else if (kept.has(wholeKey(row))) counts.add('exactRepeatsLeftOut');
    else kept.set(wholeKey(row), { ...row, snapshot });
  };
  for (const row of main) take(row, '2023-02-23');
  const withdrawn = before.filter((row) => !known.has(nameKey(row)));
  for (const row of withdrawn) take(row, '2022-09-17');
  return [...kept.values()];
}

/** @returns the line, or null with the reason among the traps when the row has no place in the table */
export function productOf(row) {
  const maker = makerOf(row);
  const name = mendName(row.name);
  const traps = name === row.name.trim() ? [] : ['namesMended'];
  const category = categoryOf({ maker, name, subcategory: row.subcategory });
  if (category === null) return { line: null, traps: [...traps, 'outOfScope'] };
  if (category !== filedAs(row.subcategory)) traps.push('subcategoryCorrected');
  const embodied = embodiedOf(row, maker);
  traps.push(...embodied.traps);
  if (embodied.kgCo2e === null) return { line: null, traps };
  const spread = spreadOf(row, category);
  traps.push(...spread.traps);
  const names = namesToMatch(maker, name);
  if (names.length === 0) traps.push('namesTooVague');
  else if (names.length > 1 && maker === 'Lenovo') traps.push('namesJoined');
  else if (names[0] !== name) traps.push('namesCompleted');
  const reportDate = reportDateOf(row.report_date.trim());
  if (reportDate === '') traps.push('reportDateMissing');
  const { year, isMended } = saleYearOf(reportDate, row.sources);
  if (isMended) traps.push('reportDateTooOld');
  const givenAgain = yearGivenAgain(maker, name);
  if (givenAgain !== null) traps.push('namesGivenTwice');
  const life = numberOf(row.lifetime);
  if (life === null) traps.push('lifeMissing');
  if (row.lifetime.includes('.') && Number.isInteger(life)) traps.push('lifeWrittenWithDecimals');
  const region = regionOf(row.use_location);
  if (region === '') traps.push('regionMissing');
  else if (region !== row.use_location) traps.push('regionRenamed');
  if (category === 'printer') traps.push('printersWithoutTheirTotal');
  const interval = intervalOf(embodied.kgCo2e, spread.relativeSd);
  const kwh = numberOf(row.yearly_tec);
  const line = {
    manufacturer: maker === 'Asus' ? 'ASUS' : maker,
    name,
    matched_as: names.join('|'),
    category,
    form: formOf(name, category),
    screen_inches: screenInchesOf(row.screen_size, name, category),
    embodied_kgco2e: round(embodied.kgCo2e, 3),
    low_kgco2e: round(interval.low, 3),
    high_kgco2e: round(interval.high, 3),
    relative_sd: round(spread.relativeSd, 4),
    kwh_per_year: kwh > 0 ? round(kwh, 3) : '',
    stated_life_years: life > 0 ? String(life) : '',
    stated_region: region,
    report_date: reportDate,
    sale_year: year,
    name_given_again_in: givenAgain === null ? '' : String(givenAgain),
    figure_from: sharesOf(row).use === null ? 'computed-use' : 'stated-use',
    report_url: row.sources.trim(),
    snapshot: row.snapshot ?? '',
    licence: LICENCE,
    source_id: SOURCE_ID,
  };
  return { line, traps };
}

/**
 * @param main rows of the last state of upstream  @param before rows of the state before the withdrawal of September 2022
 * @returns the lines in the order of maker and name, and the counts of the compile report
 */
export function compileProducts(main, before) {
  const counts = new Counts();
  const rows = merged(main, before, counts);
  counts.add('rowsOfMain', main.length);
  counts.add('rowsOfBefore', before.length);
  counts.add('rowsTogether', rows.length);
  const lines = [];
  for (const row of rows) {
    const { line, traps } = productOf(row);
    for (const trap of new Set(traps)) counts.add(trap);
    if (line === null) continue;
    if (row.snapshot === '2022-09-17') counts.add('withdrawnRowsRestored');
    lines.push(line);
  }
  lines.sort((one, other) => compare(`${one.manufacturer} ${one.name}`, `${other.manufacturer} ${other.name}`));
  const identified = withIds(lines, counts);
  counts.add('lines', identified.length);
  return { lines: identified, counts: counts.counts };
}

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** A product of several rows keeps them all, numbered: their spread is shown. */
function withIds(lines, counts) {
  const seen = new Map();
  return lines.map((line) => {
    const base = slug(`${line.manufacturer} ${line.name}`);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    if (count > 1) counts.add('furtherRowsOfOneName');
    return { id: count === 1 ? base : `${base}--${count}`, ...line };
  });
}
