import type { RenewalCase } from './renewal-case.js';
import type { RenewalPolicy } from './renewal-policy.js';

/** Memory to reach, GB: what the request asks for, never less than everyday work needs; null when neither is known. */
export function memoryWanted({ device, request }: RenewalCase, policy: RenewalPolicy): number | null {
  const everyday = policy.number('memory-min', device.category)?.value ?? 0;
  const wanted = Math.max(everyday, request?.ramGbNeeded ?? 0);
  return wanted === 0 ? null : wanted;
}
