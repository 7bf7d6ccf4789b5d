import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../device-fields.js';
import type { FieldChanges } from '../identity/reconcile.js';

/**
 * What creating a device changed: each field that it had then, from nothing. It is not stored, since it would be the device a
 * second time: a field that something changed since had what the earliest such change found, any other has what it has now.
 * @param since what happened after, oldest first; nothing: the device is as it was created
 */
export function firstChanges(device: DeviceData, since: readonly FieldChanges[] = []): FieldChanges {
  const first: Partial<Record<DeviceField, DeviceData[DeviceField]>> = {};
  for (const changes of since) {
    for (const field of Object.keys(changes) as DeviceField[]) {
      if (!(field in first)) first[field] = changes[field]?.[0] ?? null;
    }
  }
  const changes: Partial<Record<DeviceField, readonly [null, DeviceData[DeviceField]]>> = {};
  for (const field of DEVICE_FIELD_NAMES) {
    const value = field in first ? (first[field] ?? null) : device[field];
    if (value !== null) changes[field] = [null, value];
  }
  return changes;
}
