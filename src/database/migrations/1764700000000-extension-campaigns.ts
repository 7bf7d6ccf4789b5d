import type { MigrationInterface, QueryRunner } from 'typeorm';
import { code, day, id, instant, integer, longText, optional, reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

/** Campaigns that keep devices, and what became of each; `openDeviceId` is there while an open campaign holds the device. */
export class ExtensionCampaigns1764700000000 implements MigrationInterface {
  readonly name = 'ExtensionCampaigns1764700000000';

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
    'extension_campaign',
    [
      ...[id(), reference('organisationId'), reference('submissionId')],
      ...[text('name', 120), optional(text('assignee', 120)), day('dueOn'), code('stage')],
      ...[integer('version'), text('createdBy', 80), instant('createdAt')],
      ...[optional(text('endedBy', 80)), optional(instant('endedAt'))],
    ],
    [{ columns: ['organisationId', 'submissionId'], unique: true }, { columns: ['organisationId', 'createdAt'] }],
  ),
  table(
    'extension_campaign_device',
    [
      ...[id(), reference('organisationId'), reference('campaignId'), integer('rank'), reference('deviceId')],
      ...[optional(reference('openDeviceId')), code('category'), longText('needs'), longText('actions')],
      ...[optional(longText('carbon')), optional(longText('money')), code('outcome'), optional(text('reason', 300))],
      ...[optional(text('decidedBy', 80)), optional(instant('decidedAt')), integer('version')],
    ],
    [{ columns: ['campaignId', 'rank'] }, { columns: ['openDeviceId'], unique: true }],
  ),
];
