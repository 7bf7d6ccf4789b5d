import { describe, expect, it } from '@jest/globals';
import { hashRaw } from '@node-rs/argon2';
import { PASSWORD_COST, PasswordHasher } from '../../../../src/accounts/credentials/password-hasher.js';

const cheap = { memoryCost: 256, timeCost: 1, parallelism: 1 };

describe('the hasher of passwords', () => {
  it('makes argon2id hashes of 19 MiB and two passes or more, each with a salt of its own', async () => {
    const hasher = new PasswordHasher();
    const [one, other] = [await hasher.hash('le vélo rouge'), await hasher.hash('le vélo rouge')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(other).not.toBe(one);
    expect(PASSWORD_COST.memoryCost * PASSWORD_COST.timeCost).toBeGreaterThanOrEqual(2 * 19 * 1024);
    expect([await hasher.verify(one, 'le vélo rouge'), await hasher.verify(one, 'le vélo bleu')]).toEqual([
      true,
      false,
    ]);
  });

  it('is the argon2id that others compute', async () => {
    const [, , , , salt = '', hash = ''] = (await new PasswordHasher(cheap).hash('secret')).split('$');
    const raw = await hashRaw('secret', { ...cheap, salt: Buffer.from(salt, 'base64') });
    expect(raw.toString('base64').replace(/=+$/, '')).toBe(hash);
  });

  it('says no when there is no hash, having done the work of one: no password opens what nobody chose', async () => {
    const hasher = new PasswordHasher(cheap);
    for (const password of ['', 'le vélo rouge', '\0'.repeat(32)])
      expect(await hasher.verify(null, password)).toBe(false);
    // A cost that argon2 refuses shows that it was asked.
    const impossible = new PasswordHasher({ memoryCost: 0, timeCost: 0, parallelism: 0 });
    await expect(impossible.verify(null, 'le vélo rouge')).rejects.toThrow();
  });

  it('wants a hash made anew when it was cheaper, dearer, or of another kind', async () => {
    const hasher = new PasswordHasher(cheap);
    const made = await hasher.hash('le vélo rouge');
    expect(hasher.needsRehash(made)).toBe(false);
    expect(new PasswordHasher().needsRehash(made)).toBe(true);
    for (const other of [
      made.replace('argon2id', 'argon2i'),
      made.replace('m=256', 'm=512'),
      made.replace('t=1', 't=2'),
    ])
      expect(hasher.needsRehash(other)).toBe(true);
  });
});
