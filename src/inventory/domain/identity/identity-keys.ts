import type { Category } from '../category.js';
import type { DeviceData } from '../device-fields.js';
import type { MakerNames } from '../vocabulary/maker-names.js';

/** Kinds of identity, from the one that is believed first. */
export const IDENTITY_KINDS = ['serial', 'asset-tag', 'uuid', 'imei', 'external-id', 'name'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** A text that is equal for two descriptions of one device. At most 200 characters. */
export type IdentityKey = { readonly kind: IdentityKind; readonly value: string };

type Identified = Pick<
  DeviceData,
  'serialNumber' | 'manufacturer' | 'assetTag' | 'uuid' | 'imei' | 'externalId' | 'name' | 'category'
>;

const LONGEST_KEY = 200;

/** Kinds that inventory systems keep in one table. */
const COMPUTERS: ReadonlySet<Category> = new Set<Category>([
  'laptop',
  'desktop',
  'workstation',
  'all-in-one',
  'thin-client',
]);

/** Parts the serial number from its maker in a key; no serial number holds it. */
export const SERIAL_SEPARATOR = '|';

/**
 * Everything that can identify a device, strongest first: one rule for spreadsheets, agents and hand entry. Case and spaces do not
 * count. The serial key is `SERIAL|maker`, the maker under its canonical name, empty when unknown: makers do reuse each other's
 * numbers. A source that numbers its records from 1 numbers computers and screens apart, so that such a number
 * keeps the kind of its record. Placeholders ("To be filled by O.E.M.") never reach here: they are refused when the cell is read.
 */
export function identityKeys(data: Identified, makers: MakerNames): IdentityKey[] {
  const keys: IdentityKey[] = [];
  const add = (kind: IdentityKind, text: string | null, normal: (text: string) => string): void => {
    const value = text === null ? '' : normal(text);
    if (value !== '') keys.push({ kind, value: value.slice(0, LONGEST_KEY) });
  };
  add('serial', data.serialNumber, (serial) => {
    const maker = data.manufacturer === null ? '' : makers.canonical(data.manufacturer);
    return `${compact(serial).replaceAll(SERIAL_SEPARATOR, '/')}${SERIAL_SEPARATOR}${maker}`;
  });
  add('asset-tag', data.assetTag, compact);
  add('uuid', data.uuid, (uuid) => compact(uuid).replace(/[{}]/g, ''));
  add('imei', data.imei, compact);
  add('external-id', data.externalId, (id) =>
    /^\d{1,9}$/.test(id) ? `${id}@${recordKind(data.category)}` : compact(id),
  );
  add('name', data.name, compact);
  return keys;
}

/**
 * The keys by which a known device may be looked for, of keys that stand in the order of the organisation: a name, which people
 * reuse, only when there is nothing else, or when the organisation places it before what else there is.
 */
export function keysToLookUp(keys: readonly IdentityKey[]): readonly IdentityKey[] {
  return keys.length > 1 && keys.at(-1)?.kind === 'name' ? keys.slice(0, -1) : keys;
}

const recordKind = (category: Category | null): string =>
  category !== null && COMPUTERS.has(category) ? 'computer' : (category ?? 'unknown');

const PLAIN = /^[\u0021-\u007e]+$/;

const compact = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/gu, '')).toUpperCase();
