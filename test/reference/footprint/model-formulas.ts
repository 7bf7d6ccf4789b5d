import { LADDER } from '../../../src/footprint/domain/matching/model-match.js';
import type { KnownFootprint } from '../../../src/footprint/domain/footprint-answer.js';
import { footprintOfTables } from '../../../src/footprint/footprint-of-tables.js';
import type { Category } from '../../../src/inventory/domain/category.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

type Named = { readonly category: Category; readonly manufacturer: string; readonly model: string };

const footprints = footprintOfTables();

function onMakers(device: Named): KnownFootprint {
  const undated = { status: 'in-service', purchasedOn: null, inServiceOn: null, retiredOn: null } as const;
  const answer = footprints.assess({ ...device, ...undated }, dateOnly('2025-06-30'), { basis: 'maker' });
  if (answer.kind === 'unknown') throw new Error(`${device.model} is unknown`);
  return answer;
}

/** The formulas named in data/methods/model-matching.md. */
export const modelFormulas = {
  embodiedOfModel: (device: Named) => onMakers(device).embodied.central,
  rungOfModel: (device: Named) => LADDER[onMakers(device).embodied.precision],
  usePerYearOfModel: (device: Named) => onMakers(device).usePerYear.central,
  sparedPerYear: (device: Named) => onMakers(device).replacement.embodiedPerYear.central,
};
