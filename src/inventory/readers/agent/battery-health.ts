import { textOf, type JsonRecord } from '../json-record.js';

/**
 * What is left of the capacity the batteries had when new, in whole percent: the sum of `real_capacity` over that of
 * `capacity` (mWh), over the batteries that tell both. '' when none does: Android's `capacity` is its present charge.
 */
export function batteryHealth(batteries: readonly JsonRecord[]): string {
  let real = 0;
  let designed = 0;
  for (const battery of batteries) {
    const now = parseFloat(textOf(battery['real_capacity']));
    const whenNew = parseFloat(textOf(battery['capacity']));
    if (!(now > 0 && whenNew > 0)) continue;
    real += now;
    designed += whenNew;
  }
  return designed > 0 ? String(Math.round((real / designed) * 100)) : '';
}
