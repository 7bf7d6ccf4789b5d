import type { EntityManager } from 'typeorm';
import type { DeviceField } from '../domain/device-fields.js';
import type { IdentityKey, IdentityKind } from '../domain/identity/identity-keys.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import { knownDevices } from '../imports/known-in-inventory.js';
import type { KnownDevice } from '../planning/known-devices.js';

/** The field that holds each kind of identity. */
export const FIELD_OF: Readonly<Record<IdentityKind, DeviceField>> = {
  serial: 'serialNumber',
  'asset-tag': 'assetTag',
  uuid: 'uuid',
  imei: 'imei',
  'external-id': 'externalId',
  name: 'name',
};

/** Kinds of identity that two devices of an organisation never share, whatever it believes. */
export const UNIQUE_KINDS: ReadonlySet<IdentityKind> = new Set<IdentityKind>(['serial', 'asset-tag', 'uuid', 'imei']);

/** A device of the inventory that bears an identity, and the field it stands in. */
export type Bearer = { readonly field: DeviceField; readonly device: KnownDevice };

/** The devices of an organisation that bear one of these keys, in the order of the keys. Within a read or a unit of work. */
export async function bearersOf(
  db: EntityManager,
  organisationId: string,
  keys: readonly IdentityKey[],
  makers: MakerNames,
): Promise<readonly Bearer[]> {
  // Each key as a row of its own: a name is looked up too when it is there.
  const known = await knownDevices(db, { organisationId, keys: keys.map((key) => [key]), makers });
  return keys.flatMap((key) => known.bearing(key).map((device) => ({ field: FIELD_OF[key.kind], device })));
}
