import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { readDataTable } from '../../../src/config/data-table.js';
import { aSheet, compileMedians, compileProducts, countShares, type Product } from './a-sheet.js';

/** Sheets of invented laptops, one for each figure given. */
const laptops = (makers: readonly string[], kilograms: readonly number[], screen = '14.0') =>
  kilograms.map((kg, index) =>
    aSheet({
      ...{ manufacturer: makers[index % makers.length]!, name: `Hautecendre ${String(index)}`, screen_size: screen },
      ...{ gwp_total: String(kg), gwp_use_ratio: '0', yearly_tec: String(10 + index) },
    }),
  );
const mediansOf = (sheets: Parameters<typeof compileProducts>[0]) =>
  compileMedians(compileProducts(sheets, []).lines).lines.filter(({ category }) => category === 'laptop');

describe('the medians of the makers’ sheets', () => {
  it('are remade from the table of products as it stands', () => {
    const products = readDataTable('footprints/products.csv') as readonly Product[];
    expect(compileMedians(products).lines).toEqual(readDataTable('footprints/maker-medians.csv'));
  });

  it('count every sheet once: the category of all sizes, then each class that has five', () => {
    const sheets = [
      ...laptops(['Orvelane', 'Valombre'], [100, 200, 300, 400, 500]),
      ...laptops(['Orvelane'], [900], '17.3'),
    ];
    expect(mediansOf(sheets)).toMatchObject([
      { inches_from: '', sheets: '6', makers: '2', embodied_kgco2e: '350', life_years: '5' },
      { inches_from: '14', inches_below: '15', sheets: '5', embodied_kgco2e: '300', kwh_per_year: '12' },
    ]);
  });

  it('are none of one maker alone, nor of four sheets, and the reason is said', () => {
    expect(mediansOf(laptops(['Orvelane'], [1, 2, 3, 4, 5, 6]))).toMatchObject([
      { sheets: '6', embodied_kgco2e: '', note: expect.stringContaining('too few makers (1)') },
    ]);
    expect(mediansOf(laptops(['Orvelane', 'Valombre'], [1, 2, 3, 4]))).toMatchObject([{ embodied_kgco2e: '' }]);
  });
});

it('shares are counted as not adding to one beyond three hundredths, rounding apart, on a whole state of upstream', () => {
  const adding = (use: string) => aSheet({ gwp_use_ratio: use });
  const rows = [adding('0.2'), adding('0.175'), adding('0.17'), adding('0.15'), adding('')];
  expect(countShares(rows)).toEqual({ mainWithFourShares: 4, mainNotAddingToOne: 2 });
  const path = join(projectRoot, 'data/footprints/products.report.json');
  const report = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, number>>;
  expect([report['mainWithFourShares'], report['mainNotAddingToOne']]).toEqual([444, 108]);
});
