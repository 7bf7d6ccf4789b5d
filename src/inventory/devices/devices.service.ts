import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { DomainError } from '../../kernel/domain-error.js';
import { firstChanges } from '../domain/edits/first-changes.js';
import { DeviceEventEntity } from '../device-event.entity.js';
import type { Device } from './device.js';
import { after, devicesOf, oldestFirst, selectDevices } from './device-query.js';
import type { DeviceCursor } from './device-cursor.js';
import type { DeviceEvent } from './device-event.js';
import type { DeviceFilter } from './device-filter.js';

export type DevicePageWish = {
  readonly limit: number;
  readonly offset?: number;
  readonly after?: DeviceCursor | undefined;
};
export type DevicePage = { readonly devices: readonly Device[]; readonly total: number };

/** How many devices have each value of a field, most first. */
export type Facet = readonly { readonly value: string | null; readonly devices: number }[];
export type FacetField = 'category' | 'status' | 'manufacturer' | 'siteName';

const STREAM_PAGE = 500;

/** Reads the inventory of the organisations that a request is about. */
@Injectable()
export class DevicesService {
  constructor(private readonly database: Database) {}

  /** One page, oldest first, and how many there are in all. */
  async list(tenancy: Tenancy, filter: DeviceFilter, wish: DevicePageWish): Promise<DevicePage> {
    return this.database.read(tenancy, async (db) => {
      const total = await devicesOf(db, filter).select('count(*)', 'n').getRawOne<{ n: number }>();
      const query = selectDevices(devicesOf(db, filter))
        .limit(wish.limit)
        .offset(wish.offset ?? 0);
      if (wish.after) after(query, wish.after);
      return { devices: await query.getRawMany<Device>(), total: Number(total?.n ?? 0) };
    });
  }

  /** All of them, a few hundred at a time: memory does not grow with the fleet. */
  async *stream(tenancy: Tenancy, filter: DeviceFilter): AsyncGenerator<readonly Device[]> {
    let cursor: DeviceCursor | undefined;
    for (;;) {
      const place = cursor;
      const devices = await this.database.read(tenancy, (db) => {
        const query = selectDevices(devicesOf(db, filter)).limit(STREAM_PAGE);
        return (place ? after(query, place) : query).getRawMany<Device>();
      });
      if (devices.length > 0) yield devices;
      const last = devices.at(-1);
      if (last === undefined || devices.length < STREAM_PAGE) return;
      cursor = { since: last.serviceSinceOn, id: last.id };
    }
  }

  /** The ids of all of them, in the order of the list. */
  async ids(tenancy: Tenancy, filter: DeviceFilter): Promise<readonly string[]> {
    const rows = await this.database.read(tenancy, (db) =>
      oldestFirst(devicesOf(db, filter)).addSelect('device.id', 'id').getRawMany<{ id: string }>(),
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The device that an id, an asset tag or a serial number names.
   * @throws DomainError `device-unknown`, `device-ambiguous` when several bear that tag or serial number
   */
  async find(tenancy: Tenancy, ref: string): Promise<Device> {
    return this.database.read(tenancy, async (db) => {
      for (const field of ['id', 'assetTag', 'serialNumber'] as const) {
        const found = await selectDevices(devicesOf(db, { withRetired: true }))
          .andWhere(`device.${field} = :ref`, { ref })
          .limit(2)
          .getRawMany<Device>();
        if (found.length > 1) throw new DomainError('device-ambiguous', 'conflict', { ref, field });
        if (found[0]) return found[0];
      }
      throw new DomainError('device-unknown', 'not-found', { ref });
    });
  }

  /** What happened to a device, oldest first. */
  async events(tenancy: Tenancy, device: Device): Promise<readonly DeviceEvent[]> {
    const { id: deviceId, organisationId } = device;
    const rows = await this.database.read(tenancy, (db) =>
      db.find(DeviceEventEntity, { where: { deviceId, organisationId }, order: { id: 'ASC' } }),
    );
    const events = rows.map(({ changes, ...event }): DeviceEvent => ({
      ...event,
      changes: JSON.parse(changes) as DeviceEvent['changes'],
    }));
    return events.map((event, at) => {
      if (event.kind !== 'created' || Object.keys(event.changes).length > 0) return event;
      const since = events.slice(at + 1).map((later) => later.changes);
      return { ...event, changes: firstChanges(device, since) };
    });
  }

  /** The values of a field among the devices that pass a filter, most frequent first. */
  async facet(tenancy: Tenancy, filter: DeviceFilter, field: FacetField): Promise<Facet> {
    const rows = await this.database.read(tenancy, (db) =>
      devicesOf(db, filter)
        .select(`device.${field}`, 'value')
        .addSelect('count(*)', 'devices')
        .groupBy(`device.${field}`)
        .orderBy('count(*)', 'DESC')
        .addOrderBy(`device.${field}`, 'ASC')
        .getRawMany<{ value: string | null; devices: number }>(),
    );
    return rows.map((row) => ({ value: row.value, devices: Number(row.devices) }));
  }
}
