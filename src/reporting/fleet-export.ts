import { DEVICE_FIELD_NAMES } from '../inventory/domain/device-fields.js';
import type { ListedDevice } from './device-document.js';
import type { FootprintDocument } from './footprint-document.js';

type Cell = string | number | null;

/** Columns of the export of the fleet: what is stored, then what is computed, units in the names. */
const COMPUTED: Readonly<Record<string, (device: ListedDevice) => Cell>> = {
  ageMonths: (device) => device.ageMonths,
  supportEndsOn: (device) => device.supportEndsOn,
  remainingMonths: (device) => device.lifespan.remainingMonths,
  embodiedKgCo2e: (device) => (device.footprint.known ? device.footprint.embodiedKgCo2e : null),
  embodiedLowKgCo2e: (device) => (device.footprint.known ? device.footprint.lowKgCo2e : null),
  embodiedHighKgCo2e: (device) => (device.footprint.known ? device.footprint.highKgCo2e : null),
  footprintBasis: (device) => device.footprint.basis,
  footprintLevel: (device) => device.footprint.level,
  otherEmbodiedKgCo2e: ({ footprint }) => footprint.otherBasis?.embodiedKgCo2e ?? null,
  otherEmbodiedLowKgCo2e: ({ footprint }) => footprint.otherBasis?.lowKgCo2e ?? null,
  otherEmbodiedHighKgCo2e: ({ footprint }) => footprint.otherBasis?.highKgCo2e ?? null,
  otherFootprintBasis: ({ footprint }) => footprint.otherBasis?.basis ?? null,
  otherFootprintLevel: ({ footprint }) => footprint.otherBasis?.level ?? null,
  otherFootprintSheets: ({ footprint }) => sheetNames(footprint),
  verdict: (device) => device.recommendation?.verdict ?? null,
};

function sheetNames({ otherBasis }: FootprintDocument): string | null {
  const names = new Set(otherBasis?.products.map(({ manufacturer, name }) => `${manufacturer} ${name}`));
  return names.size === 0 ? null : [...names].join(' | ');
}

const STORED = DEVICE_FIELD_NAMES.filter((name) => name !== 'siteName' && name !== 'purchasePriceCents');

/** All of it can be brought back by an import, but for what is computed: names and units are those that it knows. */
const KNOWN: Readonly<Record<string, (device: ListedDevice) => Cell>> = {
  prolongeId: (device) => device.id,
  organisation: (device) => device.organisation,
  site: (device) => device.site,
  ...Object.fromEntries(
    STORED.map((name) => [name, (device: ListedDevice) => device[name as keyof ListedDevice] as Cell]),
  ),
  purchasePriceEuros: ({ purchasePriceCents: cents }) => (cents === null ? null : cents / 100),
};

const COLUMNS = { ...KNOWN, ...COMPUTED };

export const EXPORT_HEADER: readonly string[] = Object.keys(COLUMNS);

export const exportCells = (device: ListedDevice): readonly Cell[] =>
  Object.values(COLUMNS).map((column) => column(device));
