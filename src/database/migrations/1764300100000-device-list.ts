import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const LIST = new TableIndex({
  name: 'device_organisationId_serviceSinceOn_id_status',
  columnNames: ['organisationId', 'serviceSinceOn', 'id', 'status'],
});
const BEFORE = new TableIndex({
  name: 'device_organisationId_serviceSinceOn',
  columnNames: ['organisationId', 'serviceSinceOn'],
});

/** A page of devices is read in the order of an index, which also has what tells the retired ones, so that counting reads no device. */
export class DeviceList1764300100000 implements MigrationInterface {
  readonly name = 'DeviceList1764300100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('device', BEFORE.name ?? '');
    await runner.createIndex('device', LIST);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('device', LIST.name ?? '');
    await runner.createIndex('device', BEFORE);
  }
}
