import { kwhPerYear, years } from '../kernel/quantity.js';
import { CATEGORIES } from '../inventory/domain/category.js';
import { DESKTOP_FORMS, type CatalogueEntry } from './domain/matching/catalogue-entry.js';
import { readEmbodied } from './read-embodied.js';
import { tableLines, type TableLine } from './table-line.js';

/**
 * Reads the makers' sheets, one product each.
 * @throws Error with the file and the line when a figure is missing, malformed or outside its bounds
 */
export function readProducts(
  lines: readonly TableLine[] = tableLines('footprints/products.csv', ['id']),
): readonly CatalogueEntry[] {
  return lines.map(readProduct);
}

function readProduct(line: TableLine): CatalogueEntry {
  const optional = (column: string): number | null => (line.isEmpty(column) ? null : line.number(column));
  const kwh = optional('kwh_per_year');
  const life = optional('stated_life_years');
  return {
    id: line.text('id'),
    manufacturer: line.text('manufacturer'),
    name: line.text('name'),
    matchedAs: line.isEmpty('matched_as') ? [] : line.text('matched_as').split('|'),
    category: line.oneOf('category', CATEGORIES),
    form: line.isEmpty('form') ? null : line.oneOf('form', DESKTOP_FORMS),
    screenInches: optional('screen_inches'),
    embodied: readEmbodied(line, 'embodied_kgco2e', { basis: 'maker', precision: 'model' }),
    electricityPerYear: kwh === null ? null : kwhPerYear(kwh),
    statedLifeYears: life === null ? null : years(life),
    saleYear: optional('sale_year'),
    nameGivenAgainIn: optional('name_given_again_in'),
    reportedOn: line.isEmpty('report_date') ? null : line.text('report_date'),
    reportUrl: line.isEmpty('report_url') ? null : line.text('report_url'),
    licence: line.text('licence'),
    sourceId: line.text('source_id'),
  };
}
