import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { fold } from '../../kernel/text.js';
import { DeviceEntity } from '../device.entity.js';
import { DEVICE_FIELD_NAMES } from '../domain/device-fields.js';
import type { DeviceCursor } from './device-cursor.js';
import type { DeviceFilter } from './device-filter.js';

const COLUMNS = ['id', 'organisationId', ...DEVICE_FIELD_NAMES, 'serviceSinceOn', 'createdAt', 'updatedAt'] as const;

/** The devices in reach that pass a filter. Every list, count and export starts here. */
export function devicesOf(db: EntityManager, filter: DeviceFilter): SelectQueryBuilder<DeviceEntity> {
  const query = db.createQueryBuilder(DeviceEntity, 'device').select([]);
  fold(filter.words ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .forEach((word, index) => {
      query.andWhere(`device.searchText LIKE :word${index} ESCAPE '!'`, { [`word${index}`]: `%${escapeLike(word)}%` });
    });
  equals(query, 'category', filter.category);
  equals(query, 'status', filter.status);
  equals(query, 'manufacturer', filter.manufacturer);
  equals(query, 'siteName', filter.siteName);
  if (filter.sinceFrom) query.andWhere('device.serviceSinceOn >= :sinceFrom', { sinceFrom: filter.sinceFrom });
  if (filter.sinceBefore) query.andWhere('device.serviceSinceOn < :sinceBefore', { sinceBefore: filter.sinceBefore });
  if (filter.ageUnknown) query.andWhere('device.serviceSinceOn IS NULL');
  if (!filter.withRetired && filter.status === undefined) {
    query.andWhere(new Brackets((or) => or.where('device.status IS NULL').orWhere(`device.status <> 'retired'`)));
  }
  if (filter.ids) query.andWhere('device.id IN (:...ids)', { ids: filter.ids.length > 0 ? filter.ids : [''] });
  return query;
}

function equals(query: SelectQueryBuilder<DeviceEntity>, field: string, value: string | undefined): void {
  if (value === 'unknown') query.andWhere(`device.${field} IS NULL`);
  else if (value !== undefined) query.andWhere(`device.${field} = :${field}`, { [field]: value });
}

/** The pattern's own signs in a person's words are plain characters. */
const escapeLike = (text: string): string => text.replace(/[!%_]/g, (sign) => `!${sign}`);

/** Oldest first, unknown ages last: the order of the index, so that a page reads its own rows and no others. */
export function oldestFirst(query: SelectQueryBuilder<DeviceEntity>): SelectQueryBuilder<DeviceEntity> {
  return query.orderBy('device.serviceSinceOn', 'ASC', 'NULLS LAST').addOrderBy('device.id', 'ASC');
}

/** Whole devices as plain rows, oldest first. */
export function selectDevices(query: SelectQueryBuilder<DeviceEntity>): SelectQueryBuilder<DeviceEntity> {
  for (const column of COLUMNS) query.addSelect(`device.${column}`, column);
  return oldestFirst(query);
}

/** Only what comes after a place of that order. */
export function after(query: SelectQueryBuilder<DeviceEntity>, cursor: DeviceCursor): SelectQueryBuilder<DeviceEntity> {
  const { since, id: cursorId } = cursor;
  if (since === null) {
    return query.andWhere('device.serviceSinceOn IS NULL').andWhere('device.id > :cursorId', { cursorId });
  }
  const sameDay = new Brackets((and) => and.where('device.serviceSinceOn = :since').andWhere('device.id > :cursorId'));
  return query.andWhere(
    new Brackets((or) =>
      or.where('device.serviceSinceOn > :since').orWhere(sameDay).orWhere('device.serviceSinceOn IS NULL'),
    ),
    { since, cursorId },
  );
}
