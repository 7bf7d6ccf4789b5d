import { estimate, type Estimate } from '../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../kernel/quantity.js';
import { FOOTPRINT_METHOD } from './domain/category-reference.js';
import type { TableLine } from './table-line.js';

type Kind = Pick<Estimate, 'basis' | 'precision'>;

/**
 * The embodied footprint of a line that gives its interval: `low_kgco2e`, `high_kgco2e`, `source_id` and the column of the figure.
 * @throws Error with the file and the line when one is missing, malformed or on the wrong side of another
 */
export const readEmbodied = (line: TableLine, column: string, kind: Kind): Estimate<KgCo2e> =>
  line.whole(() =>
    estimate<KgCo2e>({
      ...kind,
      central: kgCo2e(line.number(column)),
      low: kgCo2e(line.number('low_kgco2e')),
      high: kgCo2e(line.number('high_kgco2e')),
      unit: 'kgCO2e',
      sourceIds: [line.text('source_id')],
      methodVersion: FOOTPRINT_METHOD,
    }),
  );
