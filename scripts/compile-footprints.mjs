#!/usr/bin/env node
// Compiles data/footprints/products.csv, its report, the medians of its classes and data/identifiers/models.csv from copies of the public data sets.
// Usage: node scripts/compile-footprints.mjs --main CSV --before CSV --lenovo CSV --apple JSON --apple JSON [--dry-run]
//   --main, --before: Boavizta's boavizta-data-us.csv (comma, decimal point), last state and state of 2022-09-17
//   --lenovo: machine_type,model_name,reports_with_this_name,reports_total
//   --apple: identifier to marketing name, given as many times as there are files
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { appleIdentifiers, lenovoTypes } from './footprints/compile-identifiers.mjs';
import { compileMedians, MEDIAN_COLUMNS } from './footprints/compile-medians.mjs';
import { COLUMNS, compileProducts, productOf } from './footprints/compile-products.mjs';
import { countShares } from './footprints/read-figures.mjs';
import { csvOf, runWhenCalled, writeData } from './tasks/compiled-tables.mjs';

/** For whoever tries rows of their own. */
export { compileMedians, compileProducts, countShares, productOf };

const IDENTIFIER_COLUMNS = ['manufacturer', 'identifier', 'name', 'source_id'];

function rowsOf(path, needed) {
  const rows = parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
  const missing = needed.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) {
    throw new Error(
      `${path} has no column ${missing.join(', ')}: give the "us" rendering, with commas and decimal points`,
    );
  }
  return rows;
}

function main(args) {
  const path = { type: 'string' };
  const { values } = parseArgs({
    args,
    options: {
      main: path,
      before: path,
      lenovo: path,
      apple: { ...path, multiple: true },
      'dry-run': { type: 'boolean' },
    },
  });
  for (const name of ['main', 'before', 'lenovo', 'apple']) {
    if (!values[name]) throw new Error(`give --${name}: the first lines of this script say what each file is`);
  }
  const boavizta = ['manufacturer', 'name', 'subcategory', 'gwp_total', 'gwp_use_ratio', 'yearly_tec', 'lifetime'];
  const newer = rowsOf(values.main, boavizta);
  const products = compileProducts(newer, rowsOf(values.before, boavizta));
  const medians = compileMedians(products.lines);
  const lenovo = lenovoTypes(rowsOf(values.lenovo, ['machine_type', 'model_name', 'reports_total']));
  const apple = appleIdentifiers(values.apple.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
  if (products.lines.length === 0) throw new Error('no product could be read: are these the right files?');
  const identifiers = [...apple.lines, ...lenovo.lines];
  const counts = { ...countShares(newer), ...products.counts, ...medians.counts, ...lenovo.counts, ...apple.counts };
  const sorted = Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));
  const isDry = values['dry-run'];
  writeData('footprints/products.csv', csvOf(COLUMNS, products.lines), isDry);
  writeData('footprints/products.report.json', `${JSON.stringify(sorted, null, 2)}\n`, isDry);
  writeData('footprints/maker-medians.csv', csvOf(MEDIAN_COLUMNS, medians.lines), isDry);
  writeData('identifiers/models.csv', csvOf(IDENTIFIER_COLUMNS, identifiers), isDry);
}

runWhenCalled(import.meta.url, main);
