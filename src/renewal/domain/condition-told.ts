import type { Condition, RenewalCase } from './renewal-case.js';

/** The condition of the device; what the requester complains of stands for it when nobody has looked. */
export function conditionTold({ device, request }: RenewalCase): Condition | null {
  if (device.condition !== null) return device.condition;
  if (request?.reason === 'failure') return 'failing';
  return request?.reason === 'performance' ? 'slow' : null;
}
