import { In, type EntityManager } from 'typeorm';
import type { DeviceField } from './domain/device-fields.js';
import { FieldLockEntity } from './field-lock.entity.js';

/** A lock as other rooms see it: who put it, when. */
export type FieldLock = { readonly field: DeviceField; readonly actor: string; readonly lockedAt: string };

export type LockedFields = ReadonlyMap<string, ReadonlySet<DeviceField>>;

type Lock = {
  readonly organisationId: string;
  readonly deviceId: string;
  readonly fields: readonly DeviceField[];
  readonly actor: string;
  readonly lockedAt: string;
};

/** Locks fields of a device; whoever locks again takes the lock over. Within a unit of work. */
export async function lockFields(db: EntityManager, { fields, deviceId, ...rest }: Lock): Promise<void> {
  await db.delete(FieldLockEntity, { deviceId, field: In([...fields]) });
  for (const field of fields) await db.insert(FieldLockEntity, { ...rest, deviceId, field });
}

/** The locked fields of some devices, by device. */
export async function lockedFieldsOf(db: EntityManager, deviceIds: readonly string[]): Promise<LockedFields> {
  const locked = new Map<string, Set<DeviceField>>();
  if (deviceIds.length === 0) return locked;
  for (const { deviceId, field } of await db.findBy(FieldLockEntity, { deviceId: In([...deviceIds]) })) {
    locked.set(deviceId, (locked.get(deviceId) ?? new Set()).add(field));
  }
  return locked;
}
