#!/usr/bin/env node
// Compiles data/footprints/products.csv, its report and data/identifiers/models.csv from copies of the public data sets.
// Usage: node scripts/compile-footprints.mjs --main CSV --before CSV --lenovo CSV --apple JSON --apple JSON [--dry-run]
//   --main, --before: Boavizta's boavizta-data-us.csv (comma, decimal point), last state and state of 2022-09-17
//   --lenovo: machine_type,model_name,reports_with_this_name,reports_total
//   --apple: identifier to marketing name, given as many times as there are files
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { appleIdentifiers, lenovoTypes } from './footprints/compile-identifiers.mjs';
import { COLUMNS, compileProducts, productOf } from './footprints/compile-products.mjs';

/** For whoever tries rows of their own. */
export { compileProducts, productOf };

const IDENTIFIER_COLUMNS = ['manufacturer', 'identifier', 'name', 'source_id'];
const target = (file) => fileURLToPath(new URL(`../data/${file}`, import.meta.url));

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

const quote = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvOf = (columns, lines) =>
  `${[columns, ...lines.map((line) => columns.map((column) => quote(line[column])))].map((cells) => cells.join(',')).join('\n')}\n`;

function write(file, text, isDry) {
  if (!isDry) {
    mkdirSync(dirname(target(file)), { recursive: true });
    writeFileSync(target(file), text);
  }
  console.log(`${isDry ? 'Would write' : 'Wrote'} data/${file}, ${text.split('\n').length - 1} lines`);
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
  const products = compileProducts(rowsOf(values.main, boavizta), rowsOf(values.before, boavizta));
  const lenovo = lenovoTypes(rowsOf(values.lenovo, ['machine_type', 'model_name', 'reports_total']));
  const apple = appleIdentifiers(values.apple.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
  if (products.lines.length === 0) throw new Error('no product could be read: are these the right files?');
  const identifiers = [...apple.lines, ...lenovo.lines];
  const counts = { ...products.counts, ...lenovo.counts, ...apple.counts };
  const sorted = Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));
  write('footprints/products.csv', csvOf(COLUMNS, products.lines), values['dry-run']);
  write('footprints/products.report.json', `${JSON.stringify(sorted, null, 2)}\n`, values['dry-run']);
  write('identifiers/models.csv', csvOf(IDENTIFIER_COLUMNS, identifiers), values['dry-run']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
