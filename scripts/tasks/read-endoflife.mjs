// Reads releases as endoflife.date publishes them, in the three forms in which they are kept, into one shape of texts.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

const CSV_COLUMNS = ['product', 'cycle', 'label', 'release_date', 'end_of_life', 'latest'];
const text = (given) => (given === null || given === undefined ? '' : String(given));

/** The releases of one Markdown file of upstream: only the lines of its front matter that we use. */
export function readProductFile(product, markdown) {
  const front = markdown.split(/^---\s*$/m)[1] ?? '';
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

/**
 * The releases of an answer of the API, version 1: one product (`/api/v1/products/windows`) or all (`/api/v1/products/full`).
 * The API adds "(LTS)" to labels, and splits each end into a day and a boolean. @throws Error naming the file otherwise
 */
export function readApiAnswer(file, json) {
  let answer;
  try {
    answer = JSON.parse(json);
  } catch {
    throw new Error(`${file} is not JSON: was it downloaded whole?`);
  }
  const result = answer?.result;
  const products = Array.isArray(result) ? result : [result];
  if (!products.every((product) => typeof product?.name === 'string' && Array.isArray(product.releases))) {
    throw new Error(
      `${file} is no answer of version 1 of the API of endoflife.date: take /api/v1/products/full, or /api/v1/products/ and a name`,
    );
  }
  return products.flatMap(({ name: product, releases }) =>
    releases.map((release) => ({
      product,
      cycle: text(release?.name),
      label: text(release?.label).replace(/\s*\((?:Upcoming )?LTSC?\)$/, ''),
      release_date: text(release?.releaseDate),
      end_of_life: text(release?.eolFrom ?? release?.isEol),
      end_of_extended_support: text(release?.eoesFrom),
      latest: text(release?.latest?.name),
    })),
  );
}

function readCsv(file, csv) {
  const rows = parse(csv, { columns: true, bom: true });
  const lacking = CSV_COLUMNS.filter((column) => !(column in (rows[0] ?? {})));
  if (lacking.length > 0) throw new Error(`${file} lacks the columns ${lacking.join(', ')}, or has no line`);
  return rows;
}

const READERS = {
  '.csv': (path) => readCsv(basename(path), readFileSync(path, 'utf8')),
  '.json': (path) => readApiAnswer(basename(path), readFileSync(path, 'utf8')),
  '.md': (path) => readProductFile(basename(path, '.md'), readFileSync(path, 'utf8')),
};

/** The releases of a file, or of the Markdown and JSON files of a folder that are named after the products wanted. */
export function readUpstream(path, products) {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) throw new Error(`${path} does not exist`);
  if (!isFolder) {
    const read = READERS[extname(path)];
    if (!read) throw new Error(`${path} is neither a .csv, nor a .json, nor a .md file, nor a folder`);
    return read(path);
  }
  const wanted = products.flatMap((product) => [`${product}.md`, `${product}.json`]);
  return readdirSync(path)
    .filter((file) => wanted.includes(file))
    .flatMap((file) => READERS[extname(file)](join(path, file)));
}
