import type { DeviceField } from '../device-fields.js';

/** Where a value goes: a field of the device, or something from which fields are worked out. */
export type Slot =
  DeviceField | 'productLabel' | 'osVersion' | 'quantity' | 'currency' | 'warrantyStart' | 'warrantyMonths';

/** What two columns of one meaning do: `one` wins, or their values are brought together. */
export type Several = 'one' | 'join' | 'latest';

export type FieldMeaning = {
  readonly slot: Slot;
  /** among the fields of one slot, the lower speaks first: a location before a building before a city */
  readonly order: number;
  readonly several: Several;
};

const one = (slot: Slot, order = 0): FieldMeaning => ({ slot, order, several: 'one' });
const latest = (slot: Slot): FieldMeaning => ({ slot, order: 0, several: 'latest' });

/** Fields of the vocabulary that the inventory keeps. The others are recognised, shown, and left out. */
export const FIELD_MEANINGS: ReadonlyMap<string, FieldMeaning> = new Map([
  ['asset_tag', one('assetTag')],
  ['serial_number', one('serialNumber')],
  ['uuid', one('uuid')],
  ['imei', one('imei')],
  ['external_id', one('externalId')],
  ['name', one('name')],
  ['category', one('category')],
  ['manufacturer', one('manufacturer')],
  ['model', one('model')],
  ['model_number', one('modelNumber')],
  ['product_label', one('productLabel')],
  ['status', one('status')],
  ['location', one('siteName')],
  ['building', one('siteName', 1)],
  ['city', one('siteName', 2)],
  ['department', one('department')],
  ['purchase_date', one('purchasedOn')],
  ['in_service_date', one('inServiceOn')],
  ['last_seen_date', latest('lastSeenOn')],
  ['last_inventory_date', latest('lastSeenOn')],
  ['last_physical_check', latest('lastSeenOn')],
  ['warranty_end', one('warrantyEndsOn')],
  ['warranty_start', one('warrantyStart')],
  ['warranty_months', one('warrantyMonths')],
  ['retirement_date', one('retiredOn')],
  ['retirement_mode', one('retirementReason')],
  ['purchase_price', one('purchasePriceCents')],
  ['currency', one('currency')],
  ['supplier', one('supplier')],
  ['order_number', one('orderNumber')],
  ['os', one('os')],
  ['os_version', one('osVersion')],
  ['cpu', one('cpu')],
  ['ram', one('ramGb')],
  ['ram_mb', one('ramGb', 1)],
  ['disk', one('storageGb')],
  ['disk_mb', one('storageGb', 1)],
  ['battery_capacity', one('batteryHealthPct')],
  ['quantity', one('quantity')],
  ['notes', { slot: 'notes', order: 0, several: 'join' }],
]);

/** What is known of persons: recognised so as to be left out. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set([
  'user',
  'user_login',
  'user_email',
  'user_first_name',
  'user_last_name',
  'user_id',
  'technician',
  'phone_number',
]);

/** Fields that hold a day, and whether the day must be past. */
export const DAY_FIELDS: ReadonlyMap<string, 'past' | 'any'> = new Map([
  ['purchase_date', 'past'],
  ['in_service_date', 'past'],
  ['last_seen_date', 'past'],
  ['last_inventory_date', 'past'],
  ['last_physical_check', 'past'],
  ['retirement_date', 'past'],
  ['warranty_start', 'any'],
  ['warranty_end', 'any'],
]);

/** One of these is needed for a file to speak of devices. */
export const TELLING_SLOTS: ReadonlySet<Slot> = new Set<Slot>([
  'serialNumber',
  'assetTag',
  'uuid',
  'imei',
  'externalId',
  'name',
  'category',
  'model',
  'productLabel',
]);
