import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { MembershipEntity } from '../../../src/accounts/person/membership.entity.js';
import { PersonEntity } from '../../../src/accounts/person/person.entity.js';
import { OrganisationEntity } from '../../../src/accounts/organisation.entity.js';
import { SiteEntity } from '../../../src/accounts/site.entity.js';
import { Database } from '../../../src/database/database.js';
import { COMMON_TABLES } from '../../../src/database/tenancy/common-tables.js';
import { tenantKey } from '../../../src/database/tenancy/tenant-key.js';
import { DeviceEntity } from '../../../src/inventory/device.entity.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';

onBothEngines('a unit of work for one commune', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    ours = await newCommune(app, 'VALOMBRE');
    theirs = await newCommune(app, 'ORVELANE');
    await bring(app, ours);
    await bring(app, theirs);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const read = <T>(work: (db: EntityManager) => Promise<T>) => app.get(Database).read(only(ours), work);
  const write = <T>(work: (db: EntityManager) => Promise<T>) => app.get(Database).write(only(ours), work);
  const everywhere = <T>(work: (db: EntityManager) => Promise<T>) => app.get(Database).read(EVERYWHERE, work);
  const theirDevices = () =>
    everywhere((db) => db.find(DeviceEntity, { where: { organisationId: theirs }, order: { id: 'ASC' } }));
  const aSite = (organisationId: string) => ({
    id: crypto.randomUUID(),
    organisationId,
    name: `Mairie ${Math.random()}`,
    inseeCode: null,
  });

  it.each<[string, (db: EntityManager) => Promise<unknown>]>([
    ['find', (db) => db.find(DeviceEntity)],
    ['find by something else', (db) => db.findBy(DeviceEntity, { assetTag: 'VAL-0001' })],
    [
      'find with alternatives',
      (db) => db.find(DeviceEntity, { where: [{ organisationId: theirs }, { assetTag: 'VAL-0001' }] }),
    ],
    ['query builder', (db) => db.createQueryBuilder(DeviceEntity, 'd').where('1=1').orWhere('2=2').getMany()],
    ['repository', (db) => db.getRepository(DeviceEntity).find()],
  ])('sees no device of another through %s', async (_way, work) => {
    for (const run of [read, write]) {
      const found = (await run(work)) as DeviceEntity[];
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ organisationId }) => organisationId !== ours)).toEqual([]);
    }
  });

  it('counts, joins and looks up within its organisation only', async () => {
    expect(await read((db) => db.count(DeviceEntity))).toBe(4);
    expect(await read((db) => db.existsBy(DeviceEntity, { organisationId: theirs }))).toBe(false);
    expect(await read((db) => db.findOneBy(OrganisationEntity, { id: theirs }))).toBeNull();
    expect(await read((db) => db.find(OrganisationEntity))).toHaveLength(1);
    const joined = await read((db) =>
      db
        .createQueryBuilder(OrganisationEntity, 'o')
        .innerJoin(DeviceEntity, 'd', '1=1')
        .select('d.organisationId', 'organisationId')
        .getRawMany<{ organisationId: string }>(),
    );
    expect(new Set(joined.map(({ organisationId }) => organisationId))).toEqual(new Set([ours]));
    const nested = await read((db) => {
      const query = db.createQueryBuilder(PersonEntity, 'p');
      return query
        .where(
          `EXISTS ${query.subQuery().select('1').from(DeviceEntity, 'd').where(`d.organisationId = '${theirs}'`).getQuery()}`,
        )
        .getCount();
    });
    expect(nested).toBe(0);
  });

  it('changes and removes nothing of another, whatever the condition', async () => {
    const before = await theirDevices();
    const [first] = before;
    expect((await write((db) => db.update(DeviceEntity, { id: first!.id }, { notes: 'pris' }))).affected).toBe(0);
    expect((await write((db) => db.delete(DeviceEntity, { organisationId: theirs }))).affected).toBe(0);
    expect(
      (await write((db) => db.increment(OrganisationEntity, { id: theirs }, 'inventoryVersion', 5))).affected,
    ).toBe(0);
    await write((db) =>
      db.createQueryBuilder().update(DeviceEntity).set({ notes: 'tous' }).where('1=1').orWhere('2=2').execute(),
    );
    expect(await theirDevices()).toEqual(before);
  });

  it('cannot write a row for another, nor give one away', async () => {
    await expect(write((db) => db.insert(SiteEntity, aSite(theirs)))).rejects.toThrow('out of reach');
    await expect(write((db) => db.save(SiteEntity, aSite(theirs)))).rejects.toThrow('out of reach');
    await expect(write((db) => db.insert(SiteEntity, [aSite(ours), aSite(theirs)]))).rejects.toThrow('out of reach');
    await write((db) => db.insert(SiteEntity, aSite(ours)));
    const site = await read((db) => db.findOneByOrFail(SiteEntity, {}));
    await expect(write((db) => db.update(SiteEntity, { id: site.id }, { organisationId: theirs }))).rejects.toThrow(
      'out of reach',
    );
    await expect(write((db) => db.upsert(SiteEntity, aSite(ours), ['id']))).rejects.toThrow('upsert');
  });

  it('is nothing for nobody', async () => {
    const nobody = await app.get(Database).read(only(), (db) => db.count(DeviceEntity));
    expect(nobody).toBe(0);
  });

  it('is an error for a statement that does not say for whom', async () => {
    await expect(app.get(DataSource).manager.find(DeviceEntity)).rejects.toThrow('without saying for whom');
    await expect(app.get(DataSource).getRepository(MembershipEntity).count()).rejects.toThrow(
      'without saying for whom',
    );
  });

  it('knows of every table whose its rows are', () => {
    const tables = app
      .get(DataSource)
      .entityMetadatas.map((metadata) => [metadata.tableName, tenantKey(metadata)] as const);
    expect(
      tables
        .filter(([, key]) => key === null)
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(COMMON_TABLES).sort());
  });
});
