import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../device-fields.js';
import type { FieldChanges } from '../identity/reconcile.js';

/** What an event must tell for this. */
type Happened = { readonly recordedAt: string; readonly changes: FieldChanges };

/**
 * A device as it was at an instant: what happened since is taken back, the latest first. What an import brought and gave back
 * since leaves no event, and counts as never seen.
 * @param events oldest first
 */
export function seenDevice(device: DeviceData, events: readonly Happened[], seen: string): DeviceData {
  const was: Record<string, DeviceData[DeviceField]> = {};
  for (const field of DEVICE_FIELD_NAMES) was[field] = device[field];
  for (const { changes } of events.filter(({ recordedAt }) => recordedAt > seen).toReversed()) {
    for (const [field, change] of Object.entries(changes)) was[field] = change[0];
  }
  return was as DeviceData;
}
