import { CATEGORIES } from '../inventory/domain/category.js';
import { kgCo2e, years } from '../kernel/quantity.js';
import { categoryReference } from './domain/category-reference.js';
import { DESKTOP_FORMS } from './domain/matching/catalogue-entry.js';
import { StandIns, type StandIn } from './domain/matching/stand-ins.js';
import { readElectricity } from './read-electricity.js';
import { tableLines, type TableLine } from './table-line.js';

/**
 * Reads what stands for a model without a sheet; a line whose figure is empty says that the category has none.
 * @throws Error with the file and the line when a figure is missing, malformed or on the wrong side of another
 */
export function readMakerMedians(
  lines: readonly TableLine[] = tableLines('footprints/maker-medians.csv', []),
): StandIns {
  return new StandIns(lines.flatMap((line) => (line.isEmpty('embodied_kgco2e') ? [] : [readStandIn(line)])));
}

function readStandIn(line: TableLine): StandIn {
  const form = line.isEmpty('form') ? null : line.oneOf('form', DESKTOP_FORMS);
  const inches = line.isEmpty('inches_from')
    ? null
    : { from: line.number('inches_from', 1), below: line.number('inches_below', 1) };
  const sourceIds = [line.text('source_id')];
  const reference = line.whole(() =>
    categoryReference({
      category: line.oneOf('category', CATEGORIES),
      basis: 'maker',
      precision: form === null && inches === null ? 'category' : 'class',
      phases: null,
      whole: kgCo2e(line.number('embodied_kgco2e', 1)),
      referenceLifeYears: years(line.number('life_years', 1)),
      modelDeviation: line.number('relative_sd'),
      electricity: readElectricity(line),
      configuration: line.text('configuration_fr'),
      configurationEn: line.text('configuration_en'),
      embodiedSourceIds: sourceIds,
      electricitySourceIds: sourceIds,
    }),
  );
  return { reference, form, inches };
}
