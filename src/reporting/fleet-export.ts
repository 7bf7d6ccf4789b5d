import { DEVICE_FIELD_NAMES } from '../inventory/domain/device-fields.js';
import type { ListedDevice } from './device-document.js';

type Cell = string | number | null;

/** Columns of the export of the fleet: what is stored, then what is computed, units in the names. */
const COMPUTED: Readonly<Record<string, (device: ListedDevice) => Cell>> = {
  ageMonths: (device) => device.ageMonths,
  supportEndsOn: (device) => device.supportEndsOn,
  remainingMonths: (device) => device.lifespan.remainingMonths,
  embodiedKgCo2e: (device) => (device.footprint.known ? device.footprint.embodiedKgCo2e : null),
  embodiedLowKgCo2e: (device) => (device.footprint.known ? device.footprint.lowKgCo2e : null),
  embodiedHighKgCo2e: (device) => (device.footprint.known ? device.footprint.highKgCo2e : null),
  footprintBasis: (device) => (device.footprint.known ? device.footprint.basis : null),
  verdict: (device) => device.recommendation?.verdict ?? null,
};

const STORED = DEVICE_FIELD_NAMES.filter((name) => name !== 'siteName');

export const EXPORT_HEADER: readonly string[] = ['id', 'organisation', 'site', ...STORED, ...Object.keys(COMPUTED)];

export function exportCells(device: ListedDevice): readonly Cell[] {
  return [
    ...[device.id, device.organisation, device.site],
    ...STORED.map((name) => device[name as keyof ListedDevice] as Cell),
    ...Object.values(COMPUTED).map((compute) => compute(device)),
  ];
}
