import type { KeyColumn } from '../device-keys.js';
import { SERIAL_SEPARATOR, type IdentityKey, type IdentityKind } from '../domain/identity/identity-keys.js';

/** Where each kind of identity is stored. */
export const COLUMN_OF: Readonly<Record<IdentityKind, KeyColumn>> = {
  serial: 'serialKey',
  'asset-tag': 'assetTagKey',
  uuid: 'uuidKey',
  imei: 'imeiKey',
  'external-id': 'externalIdKey',
  name: 'nameKey',
};

/** The text by which a key is found: of a serial number, the number alone, since its maker may be unknown on either side. */
export const storedKey = ({ kind, value }: IdentityKey): string =>
  kind === 'serial' ? value.slice(0, value.lastIndexOf(SERIAL_SEPARATOR)) : value;

export type StoredKeys = Partial<Readonly<Record<KeyColumn, string>>>;

/** The identity keys of a device, by the column that stores each. */
export const storedKeys = (keys: readonly IdentityKey[]): StoredKeys =>
  Object.fromEntries(keys.map((key) => [COLUMN_OF[key.kind], storedKey(key)]));
