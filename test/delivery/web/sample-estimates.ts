import { estimate, type Estimate, type EstimateParts } from '../../../src/kernel/estimate.js';
import { kgCo2e, months, share, type KgCo2e, type Months, type Share } from '../../../src/kernel/quantity.js';

const carbonParts = {
  unit: 'kgCO2e',
  basis: 'ademe',
  precision: 'category',
  sourceIds: ['ademe-acv-numerique'],
  methodVersion: 'footprint/1',
} as const;

const lifeParts = {
  basis: 'published-prior',
  precision: 'category',
  sourceIds: ['unitar-weee'],
  methodVersion: 'lifespan/1',
} as const;

export const someCarbon = (
  central = 185.1,
  low = 104,
  high = 330,
  changes: Partial<EstimateParts<KgCo2e>> = {},
): Estimate<KgCo2e> =>
  estimate({ ...carbonParts, central: kgCo2e(central), low: kgCo2e(low), high: kgCo2e(high), ...changes });

export const someMonths = (central = 38.3, low = 12, high = 54): Estimate<Months> =>
  estimate({ ...lifeParts, unit: 'months', central: months(central), low: months(low), high: months(high) });

export const someChance = (central: number, low: number, high: number): Estimate<Share> =>
  estimate({ ...lifeParts, unit: 'share', central: share(central), low: share(low), high: share(high) });

/** Publishers of the sources named above. */
export const nameOf = (sourceId: string): string =>
  ({ 'ademe-acv-numerique': 'ADEME', 'unitar-weee': 'UNITAR', 'endoflife-date': 'endoflife.date' })[sourceId] ??
  sourceId;
