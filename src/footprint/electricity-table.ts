import { kgCo2ePerKwh } from '../kernel/quantity.js';
import { ElectricityFactors } from './domain/electricity-factors.js';
import { tableLines, type TableLine } from './table-line.js';

/**
 * Reads French electricity by year.
 * @throws Error with the file and the line when a year or a figure is malformed
 */
export function readElectricityFactors(
  lines: readonly TableLine[] = tableLines('electricity/france.csv', ['year']),
): ElectricityFactors {
  return new ElectricityFactors(
    lines.map((line) => ({
      electricityYear: line.number('year', 1990),
      kgCo2ePerKwh: kgCo2ePerKwh(line.number('kgco2e_per_kwh', 0.001)),
      sourceId: line.text('source_id'),
    })),
  );
}
