import { readDataTable, type DataRow } from '../config/data-table.js';
import { isCategory } from '../inventory/domain/category.js';
import { parseDateOnly } from '../kernel/date-only.js';
import type { LifespanPrior } from './domain/lifespan-prior.js';
import type { SupportRow } from './domain/support-row.js';

/** The published laws, one per category at most. @throws Error on a line that is no law */
export function readPriors(): readonly LifespanPrior[] {
  return readDataTable('lifespans/priors.csv').map((row) => {
    const category = cell(row, 'category');
    const shape = Number(cell(row, 'shape'));
    const scaleYears = Number(cell(row, 'scale_years'));
    if (!isCategory(category) || !(shape > 0) || !(scaleYears > 0)) {
      throw new Error(`data/lifespans/priors.csv: ${JSON.stringify(row)} is no law of a category`);
    }
    const limits = { fr: cell(row, 'limits_fr'), en: cell(row, 'limits_en') };
    return { category, unuKey: cell(row, 'unu_key'), shape, scaleYears, sourceId: cell(row, 'source_id'), limits };
  });
}

/** @param file `operating-systems.csv` or `devices.csv` */
export function readSupportRows(file: string): readonly SupportRow[] {
  return readDataTable(`support-ends/${file}`).map((row) => ({
    product: cell(row, 'product'),
    cycle: cell(row, 'cycle'),
    name: cell(row, 'name'),
    releasedOn: parseDateOnly(cell(row, 'released_on')),
    endsOn: parseDateOnly(cell(row, 'ends_on')),
    hasEnded: cell(row, 'has_ended') === 'true',
    extendedOn: parseDateOnly(cell(row, 'extended_on')),
    build: cell(row, 'build') || null,
    sourceId: cell(row, 'source_id'),
  }));
}

const cell = (row: DataRow, column: string): string => row[column] ?? '';
