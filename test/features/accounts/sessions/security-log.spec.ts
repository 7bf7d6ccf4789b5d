import { expect, it } from '@jest/globals';
import { SecurityEventEntity } from '../../../../src/accounts/sessions/security-event.entity.js';
import { SecurityLog } from '../../../../src/accounts/sessions/security-log.service.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { AccountScene } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';

onBothEngines('the technical log', (newDatabase) => {
  const scene = new AccountScene(newDatabase);
  const lines = (): Promise<SecurityEventEntity[]> =>
    scene.app.get(Database).read(Tenancy.none(), (db) => db.find(SecurityEventEntity, { order: { id: 'ASC' } }));

  it('keeps addresses whole, IPv6 with its zone included, and who it was', async () => {
    const { id } = await scene.person();
    const address = '2001:0db8:0000:0000:0000:ff00:0042:8329%enp0s31f6';
    await scene.app.get(SecurityLog).note('signed-in', id, { address, userAgent: 'Firefox/145.0' });
    expect(await lines()).toMatchObject([
      { kind: 'signed-in', personId: id, address, userAgent: 'Firefox/145.0', at: scene.clock.now() },
    ]);
  });

  it('has one line for one event, whatever a browser calls itself', async () => {
    const hostile = 'a\r\n2026-11-23 signed-in admin\u0000\u001b[31m\u2028\u202E\u200B' + '😀'.repeat(300);
    await scene.app.get(SecurityLog).note('sign-in-failed', null, { address: '::1', userAgent: hostile });
    const [line] = await lines();
    expect(line?.userAgent).toMatch(/^a2026-11-23 signed-in admin\[31m(😀)+$/u);
    expect([...(line?.userAgent ?? '')]).toHaveLength(200);
  });
});
