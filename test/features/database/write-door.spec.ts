import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Column, DataSource, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import { dataSourceOptions, openDataSource } from '../../../src/database/data-source.js';
import { Database } from '../../../src/database/database.js';
import { emptySqliteDatabase, onBothEngines, type TestDatabase } from '../../support/engines.js';
import { EVERYWHERE } from '../../support/caller.js';

// Named like a table of no organisation: what is tried here is the door, not whose rows they are.
@Entity('rate_limit')
class Account {
  @PrimaryColumn({ type: 'varchar', length: '36' }) id: string;
  @Column({ type: 'integer' }) balance: number;
  @Column({ type: 'varchar', length: '36' }) holder: string;
}

/** Two accounts of 100, on a fresh database that goes through our door, or through TypeORM's own. */
async function open(url: string, through: 'door' | 'raw' = 'door'): Promise<DataSource> {
  const options = { ...dataSourceOptions(url, [Account]), migrations: [] };
  const dataSource = through === 'door' ? await openDataSource(options) : await new DataSource(options).initialize();
  await dataSource.query(
    'CREATE TABLE rate_limit (id varchar(36) PRIMARY KEY, balance integer NOT NULL, holder varchar(36) NOT NULL UNIQUE)',
  );
  await dataSource.manager.insert(Account, [
    { id: 'a', balance: 100, holder: 'Ada' },
    { id: 'b', balance: 100, holder: 'Bob' },
  ]);
  return dataSource;
}

const set = (db: EntityManager, id: string, balance: number): Promise<unknown> =>
  db.update(Account, { id }, { balance });

async function balances(dataSource: DataSource): Promise<Record<string, number>> {
  const rows = await dataSource.manager.find(Account, { order: { id: 'ASC' } });
  return Object.fromEntries(rows.map((row) => [row.id, row.balance]));
}

type Outcome = { readonly results: readonly string[]; readonly balances: Record<string, number> };

/** Scenario 1: A commits while B, begun after it, is still running and then fails. */
async function commitThenThrow(dataSource: DataSource): Promise<Outcome> {
  const database = new Database(dataSource);
  const a = database.write(EVERYWHERE, async (db) => {
    await set(db, 'a', 1);
    await sleep(20);
    await set(db, 'a', 2);
  });
  await sleep(5);
  const b = database.write(EVERYWHERE, async (db) => {
    await set(db, 'b', 1);
    await sleep(30);
    throw new Error('B gives up');
  });
  return settle(dataSource, [a, b]);
}

/** Scenario 2: A fails while B is running, then B commits. */
async function throwThenCommit(dataSource: DataSource): Promise<Outcome> {
  const database = new Database(dataSource);
  const a = database.write(EVERYWHERE, async (db) => {
    await set(db, 'a', 1);
    await sleep(20);
    throw new Error('A gives up');
  });
  await sleep(5);
  const b = database.write(EVERYWHERE, async (db) => {
    await set(db, 'b', 1);
    await sleep(30);
    await set(db, 'b', 2);
  });
  return settle(dataSource, [a, b]);
}

/** Scenario 3: a plain write while another's unit of work is open, which then fails. */
async function plainWriteDuringFailure(dataSource: DataSource): Promise<Outcome> {
  const a = new Database(dataSource).write(EVERYWHERE, async (db) => {
    await set(db, 'a', 1);
    await sleep(20);
    throw new Error('A gives up');
  });
  await sleep(5);
  return settle(dataSource, [a, set(dataSource.manager, 'b', 7)]);
}

/** Scenario 6: saves in parallel, the first of each round refused (its holder exists); how many reported as done are not there.
 * Each starts some turns of the queue after the other, by a fixed pattern. */
async function lostSaves(dataSource: DataSource, rounds: number): Promise<number> {
  const repository = dataSource.getRepository(Account);
  const reported: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const saves = ['Ada', `${round}-1`, `${round}-2`, `${round}-3`].map(async (holder, index) => {
      for (let turn = 0; turn < (round * 7 + index * 5) % 40; turn++) await Promise.resolve();
      const id = `${round}/${index}`;
      await repository.save({ id, balance: 0, holder });
      reported.push(id);
    });
    await Promise.allSettled(saves);
  }
  const stored = new Set((await repository.find()).map((row) => row.id));
  return reported.filter((id) => !stored.has(id)).length;
}

async function settle(dataSource: DataSource, work: readonly Promise<unknown>[]): Promise<Outcome> {
  const results = (await Promise.allSettled(work)).map((result) => result.status);
  return { results, balances: await balances(dataSource) };
}

onBothEngines('the door for writes', (_newDatabase, emptyDatabase) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await emptyDatabase();
    dataSource = await open(database.url);
  });
  afterEach(async () => {
    await dataSource.destroy();
    database.drop();
  });

  it('1. keeps what A committed when B, running at the same time, fails', async () => {
    expect(await commitThenThrow(dataSource)).toEqual({
      results: ['fulfilled', 'rejected'],
      balances: { a: 2, b: 100 },
    });
  });

  it('2. keeps nothing of A, which failed, and all of B, which committed after it', async () => {
    expect(await throwThenCommit(dataSource)).toEqual({
      results: ['rejected', 'fulfilled'],
      balances: { a: 100, b: 2 },
    });
  });

  it('3. keeps a plain write made while a stranger’s unit of work fails', async () => {
    const outcome = await plainWriteDuringFailure(dataSource);
    expect(outcome).toEqual({ results: ['rejected', 'fulfilled'], balances: { a: 100, b: 7 } });
  });

  it('4. never shows a reader what is not committed', async () => {
    const door = new Database(dataSource);
    const failing = Promise.allSettled([
      door.write(EVERYWHERE, async (db) => {
        await set(db, 'a', 1);
        await sleep(20);
        throw new Error('A gives up');
      }),
    ]);
    await sleep(5);
    const seen = await door.read(EVERYWHERE, (db) => db.findOneByOrFail(Account, { id: 'a' }));
    await failing;
    expect(seen.balance).toBe(100);
  });

  it('5. loses none of twenty additions made at the same time', async () => {
    const door = new Database(dataSource);
    const add = (): Promise<void> =>
      door.write(EVERYWHERE, async (db) => {
        const lock = door.engine === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
        const account = await db.findOneOrFail(Account, { where: { id: 'a' }, ...lock });
        await sleep(1);
        await set(db, 'a', account.balance + 1);
      });
    const outcome = await settle(dataSource, Array.from({ length: 20 }, add));
    expect(outcome.results.filter((result) => result === 'rejected')).toEqual([]);
    expect(outcome.balances.a).toBe(120);
  });

  it('6. loses none of the saves it reported as done, beside saves that fail', async () => {
    expect(await lostSaves(dataSource, 50)).toBe(0);
  });

  it('refuses the root of the data source inside a unit of work, instead of leaving it or waiting for ever', async () => {
    const door = new Database(dataSource);
    const escape = door.write(EVERYWHERE, () => set(dataSource.manager, 'b', 1));
    await expect(escape).rejects.toThrow('outside the unit of work');
    const peek = door.write(EVERYWHERE, () => dataSource.manager.find(Account));
    await expect(peek).rejects.toThrow('outside the unit of work');
    expect(await balances(dataSource)).toEqual({ a: 100, b: 100 });
  });

  it('takes back an inner step that fails and keeps the rest of the unit of work', async () => {
    await new Database(dataSource).write(EVERYWHERE, async (db) => {
      await set(db, 'a', 1);
      await db
        .transaction((inner: EntityManager) => set(inner, 'b', 1).then(() => Promise.reject(new Error('no'))))
        .catch(() => undefined);
    });
    expect(await balances(dataSource)).toEqual({ a: 1, b: 100 });
  });
});

// The day one of these turns red, TypeORM was mended and ours can go.
describe('TypeORM’s own door on SQLite, which ours replaces', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await emptySqliteDatabase();
    dataSource = await open(database.url, 'raw');
  });
  afterEach(async () => {
    await dataSource.destroy();
    database.drop();
  });

  it('loses a write that was committed', async () => {
    expect((await commitThenThrow(dataSource)).balances).not.toEqual({ a: 2, b: 100 });
  });

  it('keeps a write that was aborted', async () => {
    expect((await throwThenCommit(dataSource)).balances).not.toEqual({ a: 100, b: 2 });
  });

  it('loses a plain write that it reported as done', async () => {
    expect((await plainWriteDuringFailure(dataSource)).balances).not.toEqual({ a: 100, b: 7 });
  });

  it('loses saves that it reported as done', async () => {
    expect(await lostSaves(dataSource, 200)).toBeGreaterThan(0);
  });
});
