import { estimate, type Estimate } from '../../../src/kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../../src/kernel/quantity.js';

/** A part fitted to a device, with its bounds. */
export const aPart = (central: number, low: number, high: number): Estimate<KgCo2e> =>
  estimate<KgCo2e>({
    central: kgCo2e(central),
    low: kgCo2e(low),
    high: kgCo2e(high),
    unit: 'kgCO2e',
    basis: 'component',
    precision: 'category',
    sourceIds: ['a-part-source'],
    methodVersion: 'footprint/1',
  });
