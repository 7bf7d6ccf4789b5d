import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { DeviceEntity } from '../device.entity.js';
import type { DeviceHistory, SiteRecords } from './device-history.js';

const PAGE = 2_000;
/** SQLite answers a statement in one go: a slice of so many devices keeps others waiting for a tenth of a second at most. */
const SLICE = 20_000;

const COLUMNS = [
  ...['category', 'manufacturer', 'model', 'status', 'siteName'],
  ...['purchasedOn', 'inServiceOn', 'lastSeenOn', 'retiredOn', 'retirementReason', 'createdAt', 'updatedAt'],
] as const;

/** Reads what an inventory knows of how long devices served, retired ones included, in the few columns that say it. */
@Injectable()
export class DeviceHistories {
  constructor(private readonly database: Database) {}

  /** All devices of an organisation, in no order that means anything, some at a time: memory does not grow with the fleet. */
  async *stream(tenancy: Tenancy, organisationId: string): AsyncGenerator<readonly DeviceHistory[]> {
    let last = '';
    for (;;) {
      const after = last;
      const devices = await this.database.read(tenancy, (db) => {
        const query = recordsOf(db, organisationId, after)
          .addSelect('device.id', 'id')
          .orderBy('device.id')
          .limit(PAGE);
        for (const column of COLUMNS) query.addSelect(`device.${column}`, column);
        return query.getRawMany<DeviceHistory>();
      });
      if (devices.length > 0) yield devices;
      last = devices.at(-1)?.id ?? '';
      if (devices.length < PAGE) return;
    }
  }

  /** Between which days the devices of a site were recorded, and since when its departures are; a site may come several times. */
  async *sites(tenancy: Tenancy, organisationId: string): AsyncGenerator<SiteRecords> {
    for (let after: string | null = ''; after !== null;) {
      const from: string = after;
      const { sites, upTo } = await this.database.read(tenancy, async (db) => {
        const last = await recordsOf(db, organisationId, from)
          .addSelect('device.id', 'id')
          .orderBy('device.id')
          .offset(SLICE - 1)
          .limit(1)
          .getRawOne<{ id: string }>();
        return { sites: await siteRecords(db, organisationId, from, last?.id), upTo: last?.id ?? null };
      });
      yield* sites;
      after = upTo;
      await setImmediate();
    }
  }
}

function siteRecords(db: EntityManager, organisationId: string, after: string, upTo: string | undefined) {
  const query = recordsOf(db, organisationId, after)
    .addSelect('device.siteName', 'siteName')
    .addSelect('MIN(device.createdAt)', 'firstRecordedAt')
    .addSelect('MAX(device.updatedAt)', 'lastRecordedAt')
    .addSelect('MIN(device.retiredOn)', 'firstRetiredOn')
    .groupBy('device.siteName');
  if (upTo !== undefined) query.andWhere('device.id <= :upTo', { upTo });
  return query.getRawMany<SiteRecords>();
}

const recordsOf = (db: EntityManager, organisationId: string, after: string): SelectQueryBuilder<DeviceEntity> =>
  db
    .createQueryBuilder(DeviceEntity, 'device')
    .select([])
    .where('device.organisationId = :organisationId', { organisationId })
    .andWhere('device.id > :after', { after });
