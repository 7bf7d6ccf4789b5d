import { In, type EntityManager } from 'typeorm';
import { KEY_COLUMNS, type KeyColumn } from '../device-columns.js';
import { DeviceEntity } from '../device.entity.js';
import type { DeviceField } from '../domain/device-fields.js';
import { lockedFieldsOf, type LockedFields } from '../field-locks.js';
import { identityKeys, keysToLookUp, type IdentityKey } from '../domain/identity/identity-keys.js';
import { sameSerial } from '../domain/identity/same-serial.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import { COLUMN_OF, storedKey } from './key-columns.js';

/** A device of the inventory found by one of its identities. */
export type Found = {
  readonly device: DeviceEntity;
  readonly key: IdentityKey;
  /** other devices bear the same number: which one is meant is a question */
  readonly isShared: boolean;
  /** fields that a person corrected, which the row leaves as they are */
  readonly locked: ReadonlySet<DeviceField> | undefined;
};

/** The devices of an organisation that bear one of the keys of some rows. */
export class KnownDevices {
  private constructor(
    private readonly byColumn: ReadonlyMap<KeyColumn, ReadonlyMap<string, readonly DeviceEntity[]>>,
    private readonly makers: MakerNames,
    private readonly locked: LockedFields = new Map(),
  ) {}

  /** One indexed query a kind of key, for a few hundred rows at once. */
  static async load(
    db: EntityManager,
    organisationId: string,
    rows: readonly (readonly IdentityKey[])[],
    makers: MakerNames,
    hasLocks = false,
  ): Promise<KnownDevices> {
    const wanted = new Map<KeyColumn, Set<string>>(KEY_COLUMNS.map((column) => [column, new Set()]));
    for (const key of rows.flatMap(keysToLookUp)) wanted.get(COLUMN_OF[key.kind])?.add(storedKey(key));
    const byColumn = new Map<KeyColumn, Map<string, DeviceEntity[]>>();
    for (const [column, keys] of wanted) {
      if (keys.size === 0) continue;
      const devices = await db.find(DeviceEntity, { where: { organisationId, [column]: In([...keys]) } });
      byColumn.set(column, groupedBy(devices, column));
    }
    const ids = [...byColumn.values()].flatMap((groups) => [...groups.values()].flat().map(({ id }) => id));
    return new KnownDevices(byColumn, makers, hasLocks ? await lockedFieldsOf(db, [...new Set(ids)]) : undefined);
  }

  /** Before any organisation exists, nothing is known. */
  static none(makers: MakerNames): KnownDevices {
    return new KnownDevices(new Map(), makers);
  }

  /** The device that the strongest key finds, and that key; null when none does. */
  find(keys: readonly IdentityKey[]): Found | null {
    for (const key of keysToLookUp(keys)) {
      const [device, ...others] = this.bearing(key);
      if (device !== undefined) return { ...this.found(device, key), isShared: others.length > 0 };
    }
    return null;
  }

  /** A device as the one that a key means. */
  found(device: DeviceEntity, key: IdentityKey): Found {
    return { device, key, isShared: false, locked: this.locked.get(device.id) };
  }

  /** Every device that bears a key. */
  bearing(key: IdentityKey): readonly DeviceEntity[] {
    const devices = this.byColumn.get(COLUMN_OF[key.kind])?.get(storedKey(key)) ?? [];
    return key.kind === 'serial' ? devices.filter((one) => this.isSameSerial(key, one)) : devices;
  }

  private isSameSerial(key: IdentityKey, device: DeviceEntity): boolean {
    const theirs = identityKeys(device, this.makers).find(({ kind }) => kind === 'serial');
    return theirs !== undefined && sameSerial(key.value, theirs.value);
  }
}

function groupedBy(devices: readonly DeviceEntity[], column: KeyColumn): Map<string, DeviceEntity[]> {
  const groups = new Map<string, DeviceEntity[]>();
  for (const device of devices) {
    const key = device[column] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), device]);
  }
  return groups;
}
