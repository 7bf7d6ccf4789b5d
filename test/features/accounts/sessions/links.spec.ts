import { expect, it } from '@jest/globals';
import type { LinkPurpose } from '../../../../src/accounts/domain/link-path.js';
import { instantPlus } from '../../../../src/accounts/domain/instant.js';
import { hashOf, newSecret } from '../../../../src/accounts/secrets/secret-hash.js';
import { LinksService } from '../../../../src/accounts/sessions/links.service.js';
import { SingleUseLinkEntity } from '../../../../src/accounts/sessions/single-use-link.entity.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { AccountScene } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';
import { refusal } from '../../../support/refusal.js';

const OVER = refusal('link-used-or-expired');

onBothEngines('links that work once', (newDatabase) => {
  const scene = new AccountScene(newDatabase);
  const links = (): LinksService => scene.app.get(LinksService);
  const inWork = <T>(work: Parameters<Database['write']>[1]): Promise<T> =>
    scene.app.get(Database).write(Tenancy.none(), work) as Promise<T>;
  const make = (purpose: LinkPurpose, personId: string | null) =>
    inWork<{ secret: string; expiresAt: string }>((db) => links().make(db, purpose, personId));
  const use = (secret: string, purpose: LinkPurpose) => inWork((db) => links().use(db, secret, purpose));

  it('work once, for whom and for what they were made', async () => {
    const { id: personId } = await scene.person();
    const { secret } = await make('invitation', personId);
    expect(await links().look(secret, 'invitation')).toEqual({ personId });
    expect(await links().look(secret, 'reset')).toBeNull();
    await expect(use(secret, 'reset')).rejects.toEqual(OVER);
    expect(await use(secret, 'invitation')).toEqual({ personId });
    expect(await links().look(secret, 'invitation')).toBeNull();
    await expect(use(secret, 'invitation')).rejects.toEqual(OVER);
    await expect(use('nobody', 'invitation')).rejects.toEqual(OVER);
  });

  it('work once when twenty use one at the same time', async () => {
    const { secret } = await make('invitation', (await scene.person()).id);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => use(secret, 'invitation')));
    const refused = outcomes.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused).toEqual(Array(19).fill(OVER));
  });

  it('are not used by a unit of work that fails', async () => {
    const { secret } = await make('reset', (await scene.person()).id);
    const failing = inWork(async (db) => {
      await links().use(db, secret, 'reset');
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    await use(secret, 'reset');
  });

  it.each([
    ['set-up', 24 * 60],
    ['invitation', 7 * 24 * 60],
    ['reset', 60],
  ] as const)('for %s last %d minutes', async (purpose, minutes) => {
    const personId = purpose === 'set-up' ? null : (await scene.person()).id;
    const { secret, expiresAt } = await make(purpose, personId);
    scene.clock.advance(minutes * 60_000 - 1);
    expect(await links().look(secret, purpose)).toEqual({ personId });
    scene.clock.advance(1);
    expect(scene.clock.now()).toBe(expiresAt);
    expect(await links().look(secret, purpose)).toBeNull();
    await expect(use(secret, purpose)).rejects.toEqual(OVER);
  });

  it('die when another is made of the same purpose for the same person, and only then', async () => {
    const [claire, paul] = [(await scene.person()).id, (await scene.person()).id];
    const old = await make('reset', claire);
    const kept = [await make('invitation', claire), await make('reset', paul)];
    const setUp = [await make('set-up', null), await make('set-up', null)];
    await make('reset', claire);
    expect(await links().look(old.secret, 'reset')).toBeNull();
    expect(await links().look(kept[0]!.secret, 'invitation')).toEqual({ personId: claire });
    expect(await links().look(kept[1]!.secret, 'reset')).toEqual({ personId: paul });
    expect(await Promise.all(setUp.map(({ secret }) => links().look(secret, 'set-up')))).toEqual([
      null,
      { personId: null },
    ]);
  });

  it('made at the same time for one person, if both live, die together with the one that is used', async () => {
    const { id: personId } = await scene.person();
    const { secret } = await make('reset', personId);
    // What another process wrote without seeing the first.
    const [rival, now] = [newSecret(), scene.clock.now()];
    const link = { purpose: 'reset' as const, personId, createdAt: now, expiresAt: instantPlus(now, 60), usedAt: null };
    await inWork((db) => db.insert(SingleUseLinkEntity, { ...link, id: 'rival', secretHash: hashOf(rival) }));
    expect(await links().look(rival, 'reset')).toEqual({ personId });
    await use(secret, 'reset');
    await expect(use(rival, 'reset')).rejects.toEqual(OVER);
  });

  it('are stored as hashes only, and forgotten once they are over', async () => {
    const { secret } = await make('set-up', null);
    expect(await scene.everythingStored()).not.toContain(secret);
    expect(await inWork((db) => links().purge(db))).toBe(0);
    scene.wait(24 * 60);
    expect(await inWork((db) => links().purge(db))).toBe(1);
  });
});
