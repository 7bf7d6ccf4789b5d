import { expect, it } from '@jest/globals';
import { LinkSignIn } from '../../../../src/accounts/credentials/link-sign-in.service.js';
import { SecurityEventEntity } from '../../../../src/accounts/sessions/security-event.entity.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { AccountScene, ORIGIN } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';

onBothEngines('somebody who has just chosen a password through a link', (newDatabase) => {
  const scene = new AccountScene(newDatabase);
  const open = (personId: string, replaces: string | null = null) =>
    scene.app.get(LinkSignIn).open(personId, ORIGIN, replaces);

  it.each([
    ['reader', false, 'open', 'signed-in'],
    ['reader', true, 'second-factor', 'second-factor-asked'],
    ['administrator', false, 'set-up-second-factor', 'signed-in'],
    ['administrator', true, 'second-factor', 'second-factor-asked'],
  ] as const)(
    'comes no further than by the password: a %s (second factor: %s) to %s',
    async (role, has, stage, kind) => {
      const factor = has ? { totpSecret: 'sealed', totpConfirmedAt: scene.clock.now(), totpLastStep: 1 } : {};
      const { id } = await scene.person(role, factor);
      const opened = await open(id);
      expect(opened.stage).toBe(stage);
      const session = await scene.app.get(SessionsService).resolve(opened.secret);
      expect(session).toMatchObject({ personId: id, stage, method: 'link' });
      const log = await scene.app.get(Database).read(Tenancy.none(), (db) => db.find(SecurityEventEntity));
      expect(log).toMatchObject([{ kind, personId: id, ...ORIGIN }]);
    },
  );

  it('loses the session that their browser still held', async () => {
    const { id } = await scene.person();
    const before = await open(id);
    await open(id, before.secret);
    expect(await scene.app.get(SessionsService).resolve(before.secret)).toBeNull();
  });
});
