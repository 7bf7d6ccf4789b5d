import { KEY_COLUMNS, type KeyColumn } from '../device-keys.js';
import type { DeviceData, DeviceField } from '../domain/device-fields.js';
import { identityKeys, keysToLookUp, type IdentityKey } from '../domain/identity/identity-keys.js';
import { sameSerial } from '../domain/identity/same-serial.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import { COLUMN_OF, storedKey } from './key-columns.js';

/** A device of the inventory, with the keys by which it is found. */
export type KnownDevice = DeviceData & Readonly<Record<KeyColumn, string | null>> & { readonly id: string };

/** Every device that bears one of some keys, and the fields that a person corrected, by device. */
export type KnownRows = {
  readonly devices: readonly KnownDevice[];
  readonly locked: ReadonlyMap<string, ReadonlySet<DeviceField>>;
};

export const NOTHING_KNOWN: KnownRows = { devices: [], locked: new Map() };

/** A device of the inventory found by one of its identities. */
export type Found = {
  readonly device: KnownDevice;
  readonly key: IdentityKey;
  /** other devices bear the same number: which one is meant is a question */
  readonly isShared: boolean;
  /** fields that a person corrected, which the row leaves as they are */
  readonly locked: ReadonlySet<DeviceField> | undefined;
};

/** The devices of an organisation that bear one of the keys of some rows. */
export class KnownDevices {
  private readonly byKey = new Map<KeyColumn, Map<string, KnownDevice[]>>(KEY_COLUMNS.map((key) => [key, new Map()]));
  private readonly locked: KnownRows['locked'];

  constructor(
    { devices, locked }: KnownRows,
    private readonly makers: MakerNames,
  ) {
    this.locked = locked;
    for (const device of devices) this.add(device);
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
  found(device: KnownDevice, key: IdentityKey): Found {
    return { device, key, isShared: false, locked: this.locked.get(device.id) };
  }

  /** Every device that bears a key. */
  bearing(key: IdentityKey): readonly KnownDevice[] {
    const devices = this.byKey.get(COLUMN_OF[key.kind])?.get(storedKey(key)) ?? [];
    return key.kind === 'serial' ? devices.filter((one) => this.isSameSerial(key, one)) : devices;
  }

  private add(device: KnownDevice): void {
    for (const [column, groups] of this.byKey) {
      const key = device[column];
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [device]);
      else group.push(device);
    }
  }

  private isSameSerial(key: IdentityKey, device: KnownDevice): boolean {
    const theirs = identityKeys(device, this.makers).find(({ kind }) => kind === 'serial');
    return theirs !== undefined && sameSerial(key.value, theirs.value);
  }
}
