import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { Tenancy } from '../../../src/database/tenancy/tenancy.js';
import { openWebhookScene, type WebhookScene } from '../../support/webhook-scene.js';
import { onBothEngines } from '../../support/engines.js';
import { verifiedMessage } from '../../support/webhook-receiver.js';

const refusal = (code: string, facts?: object) =>
  expect.objectContaining({ name: 'DomainError', code, ...(facts && { facts }) });

onBothEngines('webhooks', (newDatabase) => {
  let scene: WebhookScene;
  beforeEach(async () => void (scene = await openWebhookScene(await newDatabase())));
  afterEach(() => scene.close());

  /** Every stored row, as the operator would see it. */
  const stored = (): Promise<string> =>
    scene.app.get(Database).read(Tenancy.everyone(), async (db) => {
      const tables: unknown[] = [];
      for (const name of ['webhook', 'webhook_delivery', 'audit_entry']) {
        tables.push(await db.query(`SELECT * FROM "${name}"`));
      }
      return JSON.stringify(tables);
    });
  const acts = async (): Promise<string[]> =>
    (await scene.app.get(AuditService).latest(scene.caller.tenancy, scene.organisationId, 20)).map((one) => one.action);

  it('shows a secret once, when the webhook is created, and stores it sealed', async () => {
    const { webhook, secret } = await scene.create();
    expect(secret).toMatch(/^whsec_/);
    await scene.webhooks.sendTest(scene.caller, webhook.id);
    const { tenancy } = scene.caller;
    const shown = [webhook, await scene.webhooks.list(tenancy), await scene.webhooks.find(tenancy, webhook.id)];
    const deliveries = await scene.webhooks.deliveries(tenancy, webhook.id, 10);
    const everything = JSON.stringify([shown, deliveries]) + (await stored());
    expect(everything).not.toContain('whsec_');
    expect(everything).not.toContain(secret.slice('whsec_'.length));
    expect(await stored()).toContain('receiver-key');
    expect(JSON.stringify([shown, deliveries])).not.toContain('receiver-key');
    expect(webhook.destination).toBe(`http://127.0.0.1:${scene.receiver.port}/in?…`);
  });

  it('writes neither secrets nor addresses to the log, whatever goes wrong', async () => {
    const printed: string[] = [];
    const print = (chunk: unknown): boolean => printed.push(String(chunk)) > 0;
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(print),
    );
    const { webhook, secret } = await scene.create();
    await scene.happen('one');
    scene.receiver.reply = () => ({ status: 500, body: 'echo receiver-key' });
    await scene.sender.deliverDue();
    // A secret that no longer opens: the key file was not restored with the database.
    await scene.app
      .get(Database)
      .write(scene.caller.tenancy, (db) => db.update('webhook', { id: webhook.id }, { secret: `v1.${secret}` }));
    scene.later(6);
    expect(await scene.sender.deliverDue()).toBe(0);
    for (const spy of spies) spy.mockRestore();
    expect(printed.join('')).toMatch(new RegExp(`webhooks, ${webhook.id}: Error`));
    expect(printed.join('')).not.toContain('receiver-key');
    expect(printed.join('')).not.toContain(secret.slice('whsec_'.length));
  });

  it('are kept from other organisations, reading and writing', async () => {
    const { webhook } = await scene.create();
    const other = { actor: 'person:luc', tenancy: Tenancy.of([await scene.found('CLAIRVAL')]) };
    const [id, { webhooks }] = [webhook.id, scene];
    expect(await webhooks.list(other.tenancy)).toEqual([]);
    const attempts = [
      () => webhooks.find(other.tenancy, id),
      () => webhooks.deliveries(other.tenancy, id, 10),
      () => webhooks.pause(other, id),
      () => webhooks.resume(other, id),
      () => webhooks.remove(other, id),
      () => webhooks.replay(other, id, 1),
      () => webhooks.sendTest(other, id),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toEqual(refusal('webhook-unknown', { id }));
    const { organisationId, url } = scene;
    await expect(webhooks.create(other, { organisationId, url, actions: '*' })).rejects.toEqual(
      refusal('organisation-unknown'),
    );
    expect([await webhooks.list(scene.caller.tenancy), scene.receiver.posts]).toEqual([[webhook], []]);
  });

  it('tell of their own organisation only', async () => {
    const { secret } = await scene.create();
    const elsewhere = await scene.found('CLAIRVAL');
    const act = { organisationId: elsewhere, actor: 'cli', action: 'elsewhere', subject: 'x', facts: {} };
    const { app } = scene;
    await app.get(Database).write(Tenancy.of([elsewhere]), (db) => app.get(AuditService).record(db, act));
    await scene.happen('here');
    expect(await scene.sender.deliverDue()).toBe(1);
    expect(scene.told(secret)).toEqual(['here']);
  });

  it('answer a test at once, and tell what became of it', async () => {
    const { webhook, secret } = await scene.create({ actions: ['import-applied'] });
    const sent = await scene.webhooks.sendTest(scene.caller, webhook.id);
    expect(sent).toMatchObject({ sequence: null, outcome: 'delivered', httpStatus: 204 });
    const [post] = scene.receiver.posts;
    expect(verifiedMessage(post!, secret, sent.attemptedAt)).toMatchObject({ type: 'webhook-test' });
    scene.receiver.reply = () => ({ status: 404 });
    expect(await scene.webhooks.sendTest(scene.caller, webhook.id)).toMatchObject({
      outcome: 'refused',
      httpStatus: 404,
    });
    expect(await scene.webhooks.deliveries(scene.caller.tenancy, webhook.id, 10)).toMatchObject([
      { sequence: null, outcome: 'refused' },
      { sequence: null, outcome: 'delivered' },
    ]);
    expect(await scene.webhooks.find(scene.caller.tenancy, webhook.id)).toMatchObject({
      failures: 0,
      status: 'active',
    });
  });

  it('leave each change of theirs in the record, without their address', async () => {
    const { webhook } = await scene.create();
    const { webhooks, caller } = scene;
    await webhooks.pause(caller, webhook.id);
    await expect(webhooks.pause(caller, webhook.id)).rejects.toEqual(
      refusal('webhook-cannot-move', { from: 'paused', to: 'paused' }),
    );
    await webhooks.resume(caller, webhook.id);
    await webhooks.replay(caller, webhook.id, 1);
    await webhooks.remove(caller, webhook.id);
    const changes = ['webhook-removed', 'webhook-replayed', 'webhook-resumed', 'webhook-paused', 'webhook-created'];
    expect((await acts()).slice(0, 5)).toEqual(changes);
    expect(await stored()).not.toContain('receiver-key');
    expect(await scene.app.get(AuditService).verify()).toEqual([]);
  });

  it('begin again only where the record has something', async () => {
    const { webhook } = await scene.create();
    for (const from of [0, -1, 3, 1.5, Number.NaN]) {
      await expect(scene.webhooks.replay(scene.caller, webhook.id, from)).rejects.toEqual(
        refusal('webhook-replay-wrong', { last: 2 }),
      );
    }
  });

  it('are not created for an address inside, nor beyond twenty, and then leave nothing', async () => {
    await expect(scene.create({ url: 'https://10.0.0.8/' })).rejects.toEqual(refusal('webhook-address-not-listed'));
    await expect(scene.create({ url: 'file:///etc/passwd' })).rejects.toEqual(refusal('webhook-address-wrong'));
    await expect(scene.create({ actions: [] })).rejects.toEqual(refusal('webhook-actions-wrong'));
    expect(await acts()).toEqual(['organisation-founded']);
    for (let count = 0; count < 20; count += 1) await scene.create();
    await expect(scene.create()).rejects.toEqual(refusal('webhooks-too-many', { most: 20 }));
    expect((await scene.webhooks.list(scene.caller.tenancy)).length).toBe(20);
  });

  it('forget their old attempts', async () => {
    const { webhook } = await scene.create();
    const { attemptedAt } = await scene.webhooks.sendTest(scene.caller, webhook.id);
    const forget = (before: string) =>
      scene.app.get(Database).write(Tenancy.everyone(), (db) => scene.webhooks.forgetDeliveries(db, before));
    scene.later(60);
    await scene.webhooks.sendTest(scene.caller, webhook.id);
    expect(await forget(attemptedAt)).toBe(0);
    scene.later(60);
    expect(await forget(attemptedAt.replace('08:00:00', '08:00:30'))).toBe(1);
    await scene.webhooks.remove(scene.caller, webhook.id);
    expect(await stored()).toMatch(/^\[\[\],\[\],/);
  });
});
