import type { MigrationInterface, QueryRunner } from 'typeorm';
import { code, id, instant, integer, longText, optional, reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

/** Other systems that are told what an organisation does, and what became of it. */
export class Webhooks1764000100000 implements MigrationInterface {
  readonly name = 'Webhooks1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) {
      await runner.createTable(created);
      await protectTable(runner, created.name);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const created of TABLES.toReversed()) await runner.dropTable(created.name);
  }
}

const TABLES = [
  table(
    'webhook',
    [
      id(),
      reference('organisationId'),
      text('url', 2000),
      text('secret', 200),
      longText('actions'),
      code('status'),
      integer('cursor'),
      integer('failures'),
      instant('nextAttemptAt'),
      optional(integer('lastStatus')),
      text('createdBy', 80),
      instant('createdAt'),
    ],
    [{ columns: ['organisationId'] }, { columns: ['status', 'nextAttemptAt'] }],
  ),
  table(
    'webhook_delivery',
    [
      id(),
      reference('organisationId'),
      reference('webhookId'),
      optional(integer('sequence')),
      instant('attemptedAt'),
      code('outcome'),
      optional(integer('httpStatus')),
      integer('durationMs'),
    ],
    [{ columns: ['webhookId', 'attemptedAt'] }, { columns: ['attemptedAt'] }],
  ),
];
