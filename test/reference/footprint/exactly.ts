import { estimate, type Estimate } from '../../../src/kernel/estimate.js';

/** A figure without doubt, for arithmetic. */
export const exactly = <Value extends number>(value: Value, unit: string, basis = 'component'): Estimate<Value> =>
  estimate<Value>({
    central: value,
    low: value,
    high: value,
    unit,
    basis,
    precision: 'typed',
    sourceIds: ['example'],
    methodVersion: 'example/1',
  });
