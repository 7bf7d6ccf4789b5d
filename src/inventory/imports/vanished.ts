import { MoreThan, type EntityManager } from 'typeorm';
import { dateOnly } from '../../kernel/date-only.js';
import { DeviceEntity } from '../device.entity.js';
import { DEVICE_FIELD_NAMES, type DeviceData } from '../domain/device-fields.js';
import { deviceName } from '../domain/device-name.js';
import { identityKeys } from '../domain/identity/identity-keys.js';
import type { MetDevices } from '../domain/identity/met-devices.js';
import { reconcile } from '../domain/identity/reconcile.js';
import { Draft } from '../domain/rows/draft.js';
import type { Vanished, VanishedDevice } from '../domain/vanished-devices.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import { lockedFieldsOf, type LockedFields } from '../field-locks.js';
import { storedKeys } from '../planning/key-columns.js';
import type { PlannedRow } from '../planning/planned-row.js';

const PAGE = 500;
const MOST_LISTED = 100;

/** What is marked missing stands in no row of the file. */
const NO_ROW = 0;

type Read = <T>(work: (db: EntityManager) => Promise<T>) => Promise<T>;
type Search = {
  readonly organisationId: string;
  readonly met: MetDevices;
  readonly marks: boolean;
  readonly makers: MakerNames;
  readonly read: Read;
  readonly sink: (rows: readonly PlannedRow[]) => Promise<void>;
};

/**
 * Finds the devices in service that no row of the file met, a few hundred at a time, and plans to mark them missing when that
 * is asked. The day each was last seen is kept; when no file ever said it, it is the day of the last thing known of it.
 */
export async function findVanished({ organisationId, met, marks, makers, read, sink }: Search): Promise<Vanished> {
  const first: VanishedDevice[] = [];
  let count = 0;
  let marked = 0;
  for (let last = ''; ;) {
    const place = last;
    const none: LockedFields = new Map();
    const { devices, locked } = await read(async (db) => {
      const where = { organisationId, status: 'in-service' as const, id: MoreThan(place) };
      const found = await db.find(DeviceEntity, { where, order: { id: 'ASC' }, take: PAGE });
      const gone = found.filter(({ id }) => !met.has(id));
      last = found.length < PAGE ? '' : (found.at(-1)?.id ?? '');
      return {
        devices: gone,
        locked: marks
          ? await lockedFieldsOf(
              db,
              gone.map(({ id }) => id),
            )
          : none,
      };
    });
    for (const device of devices) {
      if (count++ < MOST_LISTED) first.push(listed(device));
    }
    const rows = devices
      .filter(({ id }) => marks && !locked.get(id)?.has('status'))
      .map((device, at) => missing(device, marked + at, makers));
    marked += rows.length;
    if (rows.length > 0) await sink(rows);
    if (last === '') return { count, marked, first };
  }
}

const listed = (device: DeviceEntity): VanishedDevice => ({
  deviceId: device.id,
  device: deviceName(device) ?? device.id,
  lastSeenOn: device.lastSeenOn,
});

function missing(device: DeviceEntity, unit: number, makers: MakerNames): PlannedRow {
  const data = Object.fromEntries(DEVICE_FIELD_NAMES.map((name) => [name, device[name]])) as DeviceData;
  const lastSeenOn = data.lastSeenOn ?? dateOnly(device.updatedAt.slice(0, 10));
  const { after, changes } = reconcile({ ...new Draft().data, status: 'missing', lastSeenOn }, data, makers);
  const keys = storedKeys(identityKeys(after, makers));
  return { position: NO_ROW, unit, action: 'updated', deviceId: device.id, after, keys, changes };
}
