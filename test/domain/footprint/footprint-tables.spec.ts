import { describe, expect, it } from '@jest/globals';
import { readFootprintCatalogue } from '../../../src/footprint/category-defaults-table.js';
import { footprintOfTables } from '../../../src/footprint/footprint-of-tables.js';
import { tableLines } from '../../../src/footprint/table-line.js';
import { readUpgradeParts } from '../../../src/footprint/upgrade-parts-table.js';
import { readDataTable, type DataRow } from '../../../src/config/data-table.js';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { aDevice } from './figures.js';

const CATALOGUE = 'footprints/category-defaults.csv';
const rows = readDataTable(CATALOGUE);

/** Our table with one cell of one row changed; the row of laptops is line 2. */
const spoiled = (line: number, changes: DataRow) => () =>
  readFootprintCatalogue(
    tableLines(CATALOGUE, ['category', 'basis'], () =>
      rows.map((row, index) => (index === line - 2 ? { ...row, ...changes } : row)),
    ),
  );

describe('the footprint tables', () => {
  it('have one row for every category of the inventory on each basis, known or not', () => {
    const ofCategories = readDataTable('footprints/maker-medians.csv').filter(
      (row) => row['form'] === '' && row['inches_from'] === '',
    );
    for (const table of [rows, ofCategories]) expect(table.map((row) => row['category'])).toEqual([...CATEGORIES]);
  });

  it('fill the basis of makers with its own medians, life included, and never with a figure of ADEME', () => {
    const catalogue = readFootprintCatalogue();
    const known = CATEGORIES.flatMap((category) => catalogue.reference(category, 'maker') ?? []);
    expect(known.map(({ category, embodied }) => [category, embodied.central])).toEqual([
      ['laptop', 246.785],
      ['desktop', 308.967],
      ['workstation', 414.895],
      ['all-in-one', 370.545],
      ['thin-client', 47.48],
      ['monitor', 370.025],
      ['tablet', 89.9],
      ['smartphone', 55.76],
    ]);
    for (const { embodied, electricityPerYear, phases } of known) {
      expect([embodied.basis, electricityPerYear.basis, phases]).toEqual(['maker', 'maker', null]);
      expect([embodied, electricityPerYear].flatMap(({ sourceIds }) => sourceIds)).not.toContain('ademe-acv-numerique');
    }
  });

  it('know the categories that ADEME publishes and no other', () => {
    const catalogue = readFootprintCatalogue();
    const known = CATEGORIES.filter((category) => catalogue.reference(category, 'ademe') !== null);
    expect(known).toEqual(['laptop', 'desktop', 'workstation', 'monitor', 'tablet', 'smartphone', 'video-projector']);
  });

  it.each([
    [{ manufacturing_kgco2e: 'abc' }, 'line 2: manufacturing_kgco2e must be a number of at least 0, found "abc"'],
    [{ manufacturing_kgco2e: '-1' }, 'line 2: manufacturing_kgco2e must be a number of at least 0, found "-1"'],
    [{ kwh_low: '' }, 'line 2: kwh_low is empty'],
    [{ kwh_low: '30' }, 'line 2: an estimate needs low ≤ central ≤ high'],
    [{ category: 'toaster' }, 'line 2: category "toaster" is none of laptop'],
    [{ life_years: '0' }, 'line 2: life_years must be a number of at least 1'],
    [{ source_id: '' }, 'line 2: source_id is empty'],
    [{ embodied_kgco2e: '185' }, 'line 2: give the whole footprint or its three phases'],
  ])('stop with the file and the line on %j', (changes, sentence) => {
    expect(spoiled(2, changes)).toThrow(`data/footprints/category-defaults.csv, ${sentence}`);
  });

  it('stop on a category that comes twice, at the second line', () => {
    expect(spoiled(3, { category: 'laptop' })).toThrow('line 3: category and basis repeat "laptop ademe"');
  });

  it('stop when a table is missing or empty, with its name', () => {
    expect(() => tableLines('footprints/nowhere.csv', [])).toThrow('data/footprints/nowhere.csv cannot be read');
    expect(() => tableLines(CATALOGUE, [], () => [])).toThrow('data/footprints/category-defaults.csv has no line');
  });
});

describe('upgrade parts', () => {
  const parts = readUpgradeParts();

  it('are the smallest that is large enough', () => {
    expect(parts.find('ssd', 240)?.part).toBe('ssd-256');
    expect(parts.find('ssd', 500)).toMatchObject({ part: 'ssd-512', embodied: { central: 27, low: 15.1, high: 75 } });
    expect(parts.find('ram', 8)?.embodied.central).toBe(19);
    expect(parts.find('battery')?.part).toBe('battery-laptop');
    expect(parts.find('battery', 60)?.part).toBe('battery-laptop');
  });

  it('are unknown above the largest published', () => {
    expect(parts.find('ssd', 4096)).toBeNull();
  });
});

describe('the footprint service', () => {
  const service = footprintOfTables();

  it('answers for a laptop of 2021 with ADEME’s figures and the last electricity published', () => {
    const answer = service.assess(aDevice({ inServiceOn: dateOnly('2021-09-01') }), dateOnly('2026-11-23'));
    expect(answer).toMatchObject({
      kind: 'known',
      basis: 'ademe',
      referenceLifeYears: 5,
      electricity: { year: 2026, electricityYear: 2025, kgCo2ePerKwh: 0.0461 },
      embodied: { precision: 'category', sourceIds: ['ademe-acv-numerique', 'boavizta-footprint-data'] },
    });
  });

  it('has no figure for a printer', () => {
    expect(service.assess(aDevice({ category: 'printer' }), dateOnly('2026-11-23'))).toEqual({
      ...{ kind: 'unknown', because: 'no-reference', basis: 'ademe', otherBasis: null },
    });
  });

  it('offers the electricity of a year and the part to fit', () => {
    expect(service.electricityOf(2023).kgCo2ePerKwh).toBe(0.058);
    expect(service.upgradePart('ram', 12)?.part).toBe('ram-16');
  });
});
