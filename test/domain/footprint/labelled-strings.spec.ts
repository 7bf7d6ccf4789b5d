import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../../src/config/project-root.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import { matchOf, namesOf } from './matching.js';

type Labelled = { manufacturer_raw: string; model_raw: string; products: string; is_look_alike: 'yes' | 'no' };

const lines = parse<Labelled>(
  readFileSync(join(projectRoot, 'test/fixtures/footprints/labelled-strings.csv'), 'utf8'),
  { columns: true },
);
const results = lines.map((line) => {
  const right = line.products === '' ? [] : line.products.split('|');
  const found = namesOf(matchOf(line.manufacturer_raw, line.model_raw));
  return { line, right, found, isWrong: found.some((name) => !right.includes(name)) };
});
const withRow = results.filter(({ right }) => right.length > 0);
const answered = results.filter(({ found }) => found.length > 0);

describe('inventory strings labelled by hand', () => {
  it('are 300 at least, 100 of them look-alikes, and name rows that exist', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(lines.filter((line) => line.is_look_alike === 'yes').length).toBeGreaterThanOrEqual(100);
    const names = new Set(readProducts().map(({ name }) => name));
    expect(withRow.flatMap(({ right }) => right.filter((name) => !names.has(name)))).toEqual([]);
    expect(new Set(lines.map((line) => `${line.manufacturer_raw} ${line.model_raw}`)).size).toBe(lines.length);
  });

  it('never have a look-alike taken for a product', () => {
    const taken = results.filter(({ line, found }) => line.is_look_alike === 'yes' && found.length > 0);
    expect(taken.map(({ line, found }) => [line.model_raw, found])).toEqual([]);
  });

  it('are answered rightly at least 98 times in a hundred answers', () => {
    const wrong = answered.filter(({ isWrong }) => isWrong);
    expect(wrong.length / answered.length).toBeLessThanOrEqual(0.02);
  });

  it('are found at least nine times in ten', () => {
    const found = withRow.filter((result) => result.found.length > 0 && !result.isWrong);
    expect(found.length / withRow.length).toBeGreaterThanOrEqual(0.9);
    process.stdout.write(
      `labelled strings: ${lines.length}, found ${found.length} of ${withRow.length}, answers ${answered.length}\n`,
    );
  });
});
