import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { logNormalInterval, METHOD_DEVIATION } from '../../../src/footprint/domain/log-normal-interval.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import { readDataTable } from '../../../src/config/data-table.js';

const products = readProducts();
const named = (name: string) => products.filter((product) => product.name === name);

describe('the table of makers’ sheets', () => {
  it('has the worked rows, each with its source', () => {
    const worked = [
      ['Latitude 5420', 319.6],
      ['P2419H Monitor', 392.4],
      ['EliteBook 840 G6 Notebook PC', 326.5],
      ['iPhone 13 with 128GB', 53.8],
      ['OptiPlex 7060 Micro Form Factor', 167.3],
      ['OptiPlex 7060 Small Form Factor', 220.1],
      ['OptiPlex 7060 Tower', 247.4],
    ] as const;
    for (const [name, kgCo2e] of worked) {
      const [product, ...others] = named(name);
      expect([name, others.length, product?.sourceId]).toEqual([name, 0, 'boavizta-footprint-data']);
      expect(product?.embodied.central).toBeCloseTo(kgCo2e, 0);
    }
  });

  it('keeps the rows that differ of one product, and drops none of the withdrawn ones that has a figure', () => {
    expect(named('IdeaPad 1 14').map((product) => Math.round(product.embodied.central))).toEqual([191]);
    expect(named('IdeaPad 1-14').map((product) => Math.round(product.embodied.central))).toEqual([234]);
    expect(products.filter(({ manufacturer }) => manufacturer === 'HP').length).toBeGreaterThan(500);
  });

  it('says where each sheet was published and the date that it bears', () => {
    const [latitude] = named('Latitude 5420');
    expect([latitude?.reportedOn, latitude?.reportUrl?.slice(0, 18)]).toEqual(['2021-01', 'https://www.dellte']);
    expect(products.filter(({ reportedOn }) => reportedOn === null)).toHaveLength(7);
    expect(products.filter(({ reportUrl }) => !/^https:\/\//.test(reportUrl ?? ''))).toEqual([]);
  });

  it('has the interval that its spread gives', () => {
    for (const row of readDataTable('footprints/products.csv')) {
      const central = Number(row['embodied_kgco2e']);
      const { low, high } = logNormalInterval(central, Math.hypot(METHOD_DEVIATION, Number(row['relative_sd'])));
      expect(Math.abs(Number(row['low_kgco2e']) - low)).toBeLessThan(0.02 + central * 1e-3);
      expect(Math.abs(Number(row['high_kgco2e']) - high)).toBeLessThan(0.02 + central * 1e-3);
    }
  });

  it('has as many lines as its report says', () => {
    const report = JSON.parse(readFileSync(join(projectRoot, 'data/footprints/products.report.json'), 'utf8')) as {
      lines: number;
      withdrawnRowsRestored: number;
    };
    const withdrawn = readDataTable('footprints/products.csv').filter((row) => row['snapshot'] === '2022-09-17');
    expect([report.lines, report.withdrawnRowsRestored]).toEqual([products.length, withdrawn.length]);
  });
});
