import type { DateOnly } from '../../kernel/date-only.js';
import type { Category } from './category.js';
import type { DeviceStatus, RetirementReason } from './device-status.js';

/**
 * Everything the inventory keeps about a device, besides its key and its organisation. Null: unknown.
 * No user's name: life, carbon and reuse need none.
 */
export type DeviceData = {
  readonly assetTag: string | null;
  readonly serialNumber: string | null;
  readonly uuid: string | null;
  readonly imei: string | null;
  readonly externalId: string | null;
  readonly name: string | null;
  readonly category: Category | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly modelNumber: string | null;
  readonly status: DeviceStatus | null;
  readonly siteName: string | null;
  readonly department: string | null;
  readonly purchasedOn: DateOnly | null;
  readonly inServiceOn: DateOnly | null;
  readonly lastSeenOn: DateOnly | null;
  readonly warrantyEndsOn: DateOnly | null;
  readonly retiredOn: DateOnly | null;
  readonly retirementReason: RetirementReason | null;
  readonly purchasePriceCents: number | null;
  readonly supplier: string | null;
  readonly orderNumber: string | null;
  readonly os: string | null;
  readonly cpu: string | null;
  readonly ramGb: number | null;
  readonly storageGb: number | null;
  readonly storageKind: 'hdd' | 'ssd' | 'emmc' | null;
  readonly batteryHealthPct: number | null;
  readonly notes: string | null;
};

export type DeviceField = keyof DeviceData;

/** `text` up to `length` characters, `code` one of a closed list, `day`, `integer`, `decimal`. */
type FieldShape =
  { readonly kind: 'text' | 'code'; readonly length: number } | { readonly kind: 'day' | 'integer' | 'decimal' };

/** One line per column: entity, staging table, merge and export are all derived from it, in this order. */
export const DEVICE_FIELDS: Readonly<Record<DeviceField, FieldShape>> = {
  assetTag: { kind: 'text', length: 80 },
  serialNumber: { kind: 'text', length: 80 },
  uuid: { kind: 'text', length: 64 },
  imei: { kind: 'text', length: 20 },
  externalId: { kind: 'text', length: 80 },
  name: { kind: 'text', length: 160 },
  category: { kind: 'code', length: 40 },
  manufacturer: { kind: 'text', length: 80 },
  model: { kind: 'text', length: 160 },
  modelNumber: { kind: 'text', length: 80 },
  status: { kind: 'code', length: 40 },
  siteName: { kind: 'text', length: 160 },
  department: { kind: 'text', length: 160 },
  purchasedOn: { kind: 'day' },
  inServiceOn: { kind: 'day' },
  lastSeenOn: { kind: 'day' },
  warrantyEndsOn: { kind: 'day' },
  retiredOn: { kind: 'day' },
  retirementReason: { kind: 'code', length: 40 },
  purchasePriceCents: { kind: 'integer' },
  supplier: { kind: 'text', length: 160 },
  orderNumber: { kind: 'text', length: 80 },
  os: { kind: 'text', length: 120 },
  cpu: { kind: 'text', length: 160 },
  ramGb: { kind: 'decimal' },
  storageGb: { kind: 'decimal' },
  storageKind: { kind: 'code', length: 40 },
  batteryHealthPct: { kind: 'decimal' },
  notes: { kind: 'text', length: 2000 },
};

export const DEVICE_FIELD_NAMES = Object.keys(DEVICE_FIELDS) as readonly DeviceField[];
