import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const KEYS = ['serialKey', 'assetTagKey', 'uuidKey', 'imeiKey', 'externalIdKey', 'nameKey'] as const;

const index = (key: (typeof KEYS)[number], where: string | undefined): TableIndex =>
  new TableIndex({
    name: `device_organisationId_${key}`,
    columnNames: ['organisationId', key],
    ...(where !== undefined && { where }),
  });

/** A device is looked for by the numbers it has: those it has not take no place in the indexes. */
export class KnownKeys1764500000000 implements MigrationInterface {
  readonly name = 'KnownKeys1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const key of KEYS) await this.replace(runner, index(key, `"${key}" IS NOT NULL`));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const key of KEYS) await this.replace(runner, index(key, undefined));
  }

  private async replace(runner: QueryRunner, one: TableIndex): Promise<void> {
    await runner.dropIndex('device', one.name ?? '');
    await runner.createIndex('device', one);
  }
}
