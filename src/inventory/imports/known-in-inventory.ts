import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { KEY_COLUMNS, type KeyColumn } from '../device-keys.js';
import { DeviceEntity } from '../device.entity.js';
import { DEVICE_FIELD_NAMES } from '../domain/device-fields.js';
import { keysToLookUp, type IdentityKey } from '../domain/identity/identity-keys.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import { lockedFieldsOf } from '../field-locks.js';
import { COLUMN_OF, storedKey } from '../planning/key-columns.js';
import { KnownDevices, NOTHING_KNOWN, type KnownDevice, type KnownRows } from '../planning/known-devices.js';

type Wanted = {
  readonly organisationId: string;
  /** of each row, those of its identities */
  readonly keys: readonly (readonly IdentityKey[])[];
  /** false spares a query to an organisation that has no lock at all */
  readonly hasLocks?: boolean;
};

const COLUMNS = ['id', ...DEVICE_FIELD_NAMES, ...KEY_COLUMNS] as const;

/** The devices that bear one of the keys of some rows, a few hundred at most: their ids by the index of each kind, then each device once. */
export async function knownRows(
  db: EntityManager,
  { organisationId, keys, hasLocks = true }: Wanted,
): Promise<KnownRows> {
  const wanted = new Map<KeyColumn, Set<string>>();
  for (const key of keys.flatMap(keysToLookUp)) {
    const column = COLUMN_OF[key.kind];
    wanted.set(column, (wanted.get(column) ?? new Set()).add(storedKey(key)));
  }
  const ids = new Set<string>();
  for (const [column, values] of wanted) {
    const found = await select(db, ['id'])
      .where('device."organisationId" = :organisationId', { organisationId })
      .andWhere(`device."${column}" IN (:...values)`, { values: [...values] })
      .getRawMany<Pick<KnownDevice, 'id'>>();
    for (const { id } of found) ids.add(id);
  }
  if (ids.size === 0) return NOTHING_KNOWN;
  const devices = await select(db, COLUMNS)
    .where('device.id IN (:...ids)', { ids: [...ids] })
    .getRawMany<KnownDevice>();
  devices.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { devices, locked: hasLocks ? await lockedFieldsOf(db, [...ids]) : new Map() };
}

function select(db: EntityManager, columns: readonly string[]): SelectQueryBuilder<DeviceEntity> {
  const query = db.createQueryBuilder(DeviceEntity, 'device').select([]);
  for (const column of columns) query.addSelect(`device."${column}"`, column);
  return query;
}

/** The same, to be asked which device bears which key. */
export async function knownDevices(
  db: EntityManager,
  { makers, ...wanted }: Wanted & { readonly makers: MakerNames },
): Promise<KnownDevices> {
  return new KnownDevices(await knownRows(db, wanted), makers);
}
