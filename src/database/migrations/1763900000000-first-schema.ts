import type { MigrationInterface, QueryRunner, TableColumnOptions } from 'typeorm';
import { code, day, decimal, id, instant, integer, longText, optional, reference, table, text } from '../schema.js';

const KEYS = ['serialKey', 'assetTagKey', 'uuidKey', 'imeiKey', 'externalIdKey', 'nameKey'];

/** What is known of a device; the same columns while it waits in an import. */
const deviceColumns = (): TableColumnOptions[] => [
  ...['assetTag', 'serialNumber'].map((name) => optional(text(name, 80))),
  optional(text('uuid', 64)),
  optional(text('imei', 20)),
  optional(text('externalId', 80)),
  optional(text('name', 160)),
  optional(code('category')),
  optional(text('manufacturer', 80)),
  optional(text('model', 160)),
  optional(text('modelNumber', 80)),
  optional(code('status')),
  ...['siteName', 'department'].map((name) => optional(text(name, 160))),
  ...['purchasedOn', 'inServiceOn', 'lastSeenOn', 'warrantyEndsOn', 'retiredOn'].map((name) => optional(day(name))),
  optional(code('retirementReason')),
  optional(integer('purchasePriceCents')),
  optional(text('supplier', 160)),
  optional(text('orderNumber', 80)),
  optional(text('os', 120)),
  optional(text('cpu', 160)),
  optional(decimal('ramGb')),
  optional(decimal('storageGb')),
  optional(code('storageKind')),
  optional(decimal('batteryHealthPct')),
  optional(text('notes', 2000)),
  optional(day('serviceSinceOn')),
  ...KEYS.map((name) => optional(text(name, 200))),
  longText('searchText'),
];

export class FirstSchema1763900000000 implements MigrationInterface {
  readonly name = 'FirstSchema1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) await runner.createTable(created);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const created of TABLES.toReversed()) await runner.dropTable(created.name);
  }
}

const TABLES = [
  table(
    'organisation',
    [
      id(),
      text('code', 40),
      text('name', 160),
      code('kind'),
      optional(text('siren', 9)),
      optional(reference('parentId')),
      optional(text('inseeCode', 5)),
      integer('inventoryVersion'),
      instant('createdAt'),
    ],
    [{ columns: ['code'], unique: true }],
  ),
  table(
    'site',
    [id(), reference('organisationId'), text('name', 160), optional(text('inseeCode', 5))],
    [{ columns: ['organisationId', 'name'], unique: true }],
  ),
  table('audit_chain', [{ ...reference('organisationId'), isPrimary: true }, integer('length'), text('headHash', 64)]),
  table(
    'audit_entry',
    [
      id(),
      reference('organisationId'),
      integer('sequence'),
      instant('at'),
      text('actor', 80),
      code('action'),
      text('subject', 80),
      longText('facts'),
      text('previousHash', 64),
      text('hash', 64),
    ],
    [{ columns: ['organisationId', 'sequence'], unique: true }],
  ),
  table(
    'device',
    [id(), reference('organisationId'), ...deviceColumns(), instant('createdAt'), instant('updatedAt')],
    [...KEYS, 'serviceSinceOn'].map((key) => ({ columns: ['organisationId', key] })),
  ),
  table(
    'device_event',
    [
      id(),
      reference('organisationId'),
      reference('deviceId'),
      code('kind'),
      day('occurredOn'),
      instant('recordedAt'),
      text('actor', 80),
      optional(reference('importId')),
      longText('changes'),
    ],
    [{ columns: ['deviceId'] }, { columns: ['importId'] }],
  ),
  table(
    'inventory_import',
    [
      id(),
      reference('organisationId'),
      code('stage'),
      text('fileName', 255),
      text('actor', 80),
      instant('startedAt'),
      instant('progressAt'),
      integer('rowsRead'),
      optional(instant('appliedAt')),
      integer('inventoryVersion'),
      optional(longText('document')),
      optional(longText('refusal')),
    ],
    [{ columns: ['organisationId'] }],
  ),
  table('import_row', [
    { ...reference('importId'), isPrimary: true },
    { ...integer('position'), isPrimary: true },
    reference('organisationId'),
    code('action'),
    reference('deviceId'),
    reference('eventId'),
    longText('changes'),
    ...deviceColumns(),
  ]),
];
