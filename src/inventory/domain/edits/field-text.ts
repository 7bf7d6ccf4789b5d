import { DEVICE_FIELDS, type DeviceField } from '../device-fields.js';

/** A stored value as people write it, such that `fieldReader` reads the same value back. */
export function fieldText(field: DeviceField, value: string | number | null): string {
  if (value === null) return '';
  if (field === 'purchasePriceCents') return (Number(value) / 100).toFixed(2);
  if (field === 'ramGb' || field === 'storageGb') return `${value} Go`;
  if (DEVICE_FIELDS[field].kind === 'day') return String(value).split('-').toReversed().join('/');
  return String(value);
}
