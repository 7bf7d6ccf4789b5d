import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { DeviceEntity } from '../device.entity.js';
import { KEY_COLUMNS, type KeyColumn } from '../device-columns.js';
import type { DeviceData } from '../domain/device-fields.js';

export type KnownDevice = DeviceData & { readonly id: string; readonly [key: string]: unknown };

/** Devices of the inventory by one of their identity keys; a key may belong to several. */
export type KnownDevices = ReadonlyMap<KeyColumn, ReadonlyMap<string, readonly KnownDevice[]>>;

/** The keys looked for, by kind. */
export type WantedKeys = ReadonlyMap<KeyColumn, ReadonlySet<string>>;

/** Finds, for a few hundred rows at once, the devices that bear one of their keys: one indexed query a kind of key. */
export async function findKnownDevices(
  db: EntityManager,
  organisationId: string,
  wanted: WantedKeys,
): Promise<KnownDevices> {
  const found = new Map<KeyColumn, Map<string, KnownDevice[]>>();
  for (const column of KEY_COLUMNS) {
    const keys = wanted.get(column);
    if (keys === undefined || keys.size === 0) continue;
    const devices = await db.find(DeviceEntity, { where: { organisationId, [column]: In([...keys]) } });
    const byKey = new Map<string, KnownDevice[]>();
    for (const device of devices) {
      const key = device[column];
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), device as unknown as KnownDevice]);
    }
    found.set(column, byKey);
  }
  return found;
}
