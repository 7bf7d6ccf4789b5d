import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Database } from '../../../src/database/database.js';
import { forgetHits } from '../../../src/database/forget-hits.js';
import { Tenancy } from '../../../src/database/tenancy/tenancy.js';
import { RateLimitEntity } from '../../../src/http/limits/rate-limit.entity.js';
import { RateLimiter } from '../../../src/http/limits/rate-limiter.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { DomainError } from '../../../src/kernel/domain-error.js';
import { openApplication } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';

const LIMIT = { hits: 7, seconds: 60 };

/** @throws whatever is not a refusal */
async function passes(limiter: RateLimiter, who: string): Promise<boolean> {
  try {
    await limiter.hit('sign-in', who, LIMIT);
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'too-many-requests') return false;
    throw error;
  }
}

onBothEngines('what is done too often', (newDatabase) => {
  let database: TestDatabase;
  let instances: INestApplicationContext[];
  let limiters: RateLimiter[];

  beforeEach(async () => {
    database = await newDatabase();
    const [first, second] = [await openApplication(database.url), await openApplication(database.url)];
    instances = [first, second];
    limiters = instances.map((instance) => instance.get(RateLimiter));
  });
  afterEach(async () => {
    for (const instance of instances) await instance.close();
    database.drop();
  });

  /** Hits on each instance in turn, one after the other. @returns how many passed */
  async function hits(count: number, who = 'ada'): Promise<number> {
    let passed = 0;
    for (let turn = 0; turn < count; turn++) if (await passes(limiters[turn % 2]!, who)) passed += 1;
    return passed;
  }
  const rows = (): Promise<RateLimitEntity[]> =>
    instances[0]!.get(Database).read(Tenancy.none(), (db) => db.find(RateLimitEntity));

  it('passes exactly as often as the limit says, whichever instance is asked', async () => {
    expect(await hits(20)).toBe(LIMIT.hits);
    expect((await rows()).map(({ hits: counted }) => counted)).toEqual([20]);
  });

  it('passes exactly as often as the limit says, when all ask at the same moment', async () => {
    // SQLite waits inside its calls: there, instances meet as processes (test/faults/two-instances).
    const asked = limiters[0]!;
    const answers = await Promise.all(Array.from({ length: 40 }, () => passes(asked, 'ada')));
    expect(answers.filter((passed) => passed)).toHaveLength(LIMIT.hits);
  });

  it('says how long to wait, and passes again in the next window, on both instances', async () => {
    await hits(LIMIT.hits);
    const clocks = instances.map((instance) => instance.get<FixedClock>(Clock));
    for (const clock of clocks) clock.advance(20_500);
    await expect(limiters[1]!.hit('sign-in', 'ada', LIMIT)).rejects.toMatchObject({
      code: 'too-many-requests',
      kind: 'too-many',
      facts: { seconds: 40, minutes: 1 },
    });
    for (const clock of clocks) clock.advance(39_499);
    await expect(limiters[0]!.hit('sign-in', 'ada', LIMIT)).rejects.toThrow('too-many-requests');
    for (const clock of clocks) clock.advance(1);
    expect(await hits(20)).toBe(LIMIT.hits);
  });

  it('counts each who and each what apart, and keeps no name', async () => {
    expect(await hits(LIMIT.hits, 'ada')).toBe(LIMIT.hits);
    expect(await hits(LIMIT.hits, 'bob')).toBe(LIMIT.hits);
    await limiters[0]!.hit('code', 'ada', LIMIT);
    const kept = await rows();
    expect(kept).toHaveLength(3);
    expect(JSON.stringify(kept)).not.toMatch(/ada|bob/);
  });

  it('forgets the windows that are over, and only those', async () => {
    await hits(3, 'ada');
    const clock = instances[0]!.get<FixedClock>(Clock);
    const forget = () => instances[0]!.get(Database).write(Tenancy.none(), (db) => forgetHits(db, clock.now()));
    clock.advance(30_000);
    await limiters[0]!.hit('sign-in', 'bob', LIMIT);
    clock.advance(30_000);
    expect(await forget()).toBe(1);
    expect(await rows()).toHaveLength(1);
    clock.advance(30_000);
    expect(await forget()).toBe(1);
    expect(await rows()).toEqual([]);
  });
});
