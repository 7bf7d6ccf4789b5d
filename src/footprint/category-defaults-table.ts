import { kgCo2e, years } from '../kernel/quantity.js';
import { CATEGORIES } from '../inventory/domain/category.js';
import { BASES } from './domain/basis.js';
import { categoryReference, type CategoryFigures, type CategoryReference } from './domain/category-reference.js';
import { FootprintCatalogue } from './domain/footprint-catalogue.js';
import type { StandIns } from './domain/matching/stand-ins.js';
import { readMakerMedians } from './maker-medians-table.js';
import { readElectricity } from './read-electricity.js';
import { tableLines, type TableLine } from './table-line.js';

const FILE = 'footprints/category-defaults.csv';
const PHASES = ['manufacturing_kgco2e', 'distribution_kgco2e', 'end_of_life_kgco2e'] as const;
const FIGURES = [
  'embodied_kgco2e',
  ...PHASES,
  'life_years',
  'relative_sd',
  'kwh_per_year',
  'kwh_low',
  'kwh_high',
] as const;

/**
 * Reads the footprint of each category: ADEME's, where a line whose figures are all empty says that it has none, and the makers' medians.
 * @throws Error with the file and the line when a figure is missing, malformed or on the wrong side of another
 */
export function readFootprintCatalogue(
  lines: readonly TableLine[] = tableLines(FILE, ['category', 'basis']),
  standIns: StandIns = readMakerMedians(),
): FootprintCatalogue {
  return new FootprintCatalogue([...lines.flatMap((line) => readReference(line) ?? []), ...standIns.ofCategories]);
}

function readReference(line: TableLine): CategoryReference | null {
  const category = line.oneOf('category', CATEGORIES);
  const basis = line.oneOf('basis', BASES);
  if (FIGURES.every((column) => line.isEmpty(column))) return null;
  const [sourceId, spreadSourceId] = [line.text('source_id'), line.text('spread_source_id')];
  return line.whole(() =>
    categoryReference({
      category,
      basis,
      ...readEmbodied(line),
      referenceLifeYears: years(line.number('life_years', 1)),
      modelDeviation: line.number('relative_sd'),
      electricity: readElectricity(line),
      configuration: line.text('configuration_fr'),
      configurationEn: line.text('configuration_en'),
      embodiedSourceIds: [sourceId, spreadSourceId].sort(),
      electricitySourceIds: line.words('kwh_source_ids'),
    }),
  );
}

/** The whole, or its three phases: both together would be two figures for one thing. */
function readEmbodied(line: TableLine): Pick<CategoryFigures, 'phases' | 'whole'> {
  const phases = () => ({
    manufacturing: kgCo2e(line.number('manufacturing_kgco2e')),
    distribution: kgCo2e(line.number('distribution_kgco2e')),
    endOfLife: kgCo2e(line.number('end_of_life_kgco2e')),
  });
  if (line.isEmpty('embodied_kgco2e')) return { phases: phases() };
  const hasNoPhase = PHASES.every((column) => line.isEmpty(column));
  return { phases: hasNoPhase ? null : phases(), whole: kgCo2e(line.number('embodied_kgco2e')) };
}
