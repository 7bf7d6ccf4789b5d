import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { webhookBody } from '../../../src/webhooks/domain/webhook-body.js';
import { WebhookPost } from '../../../src/webhooks/webhook-post.js';
import { WebhookQueue } from '../../../src/webhooks/webhook-queue.js';
import { WebhookSender } from '../../../src/webhooks/webhook-sender.js';
import { openWebhookScene, type WebhookScene } from '../../support/webhook-scene.js';
import { onBothEngines } from '../../support/engines.js';

const HOUR = 3600;
const RETRIES = [5, 300, 1800, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)];
const waits = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

onBothEngines('telling webhooks', (newDatabase) => {
  let scene: WebhookScene;
  beforeEach(async () => void (scene = await openWebhookScene(await newDatabase())));
  afterEach(() => scene.close());

  const statusOf = async (id: string) => (await scene.webhooks.find(scene.caller.tenancy, id)).status;
  /** Another instance; on SQLite within this one, where two of them would wait for each other in one process. */
  const anotherSender = async (): Promise<WebhookSender> =>
    scene.app.get(Database).engine === 'postgres'
      ? (await scene.open()).get(WebhookSender)
      : new WebhookSender(scene.app.get(WebhookQueue), scene.app.get(WebhookPost));
  const latestActs = async (): Promise<string[]> =>
    (await scene.app.get(AuditService).latest(scene.caller.tenancy, scene.organisationId, 3)).map((one) => one.action);

  it('tells every act since the webhook exists, once, in order, signed', async () => {
    await scene.happen('before');
    const { secret } = await scene.create();
    expect(await scene.sender.deliverDue()).toBe(0);
    await scene.happen('one', 'two', 'three');
    expect(await scene.sender.deliverDue()).toBe(3);
    expect(await scene.sender.deliverDue()).toBe(0);
    expect(scene.told(secret)).toEqual(['one', 'two', 'three']);
    const [post] = scene.receiver.posts;
    expect(post).toMatchObject({ path: '/in?key=receiver-key', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(post!.body)).toMatchObject({ data: { sequence: 4, actor: 'person:zoe', facts: { rows: 3 } } });
    expect(new Set(scene.receiver.posts.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  });

  it('tells only the acts it hears, and goes past the others', async () => {
    const { webhook, secret } = await scene.create({ actions: ['two', 'four'] });
    await scene.happen('one', 'two', 'three', 'four', 'five');
    expect(await scene.sender.deliverDue()).toBe(2);
    expect(scene.told(secret)).toEqual(['two', 'four']);
    expect((await scene.webhooks.find(scene.caller.tenancy, webhook.id)).toldUpTo).toBe(7);
    await scene.happen('two');
    expect(await scene.sender.deliverDue()).toBe(1);
  });

  it('tries again later, with the same name and a new time, and tells nothing else before', async () => {
    const { webhook, secret } = await scene.create();
    await scene.happen('one', 'two');
    scene.receiver.reply = () => ({ status: 500 });
    expect(await scene.sender.deliverDue()).toBe(0);
    scene.later(4.9);
    expect(await scene.sender.deliverDue()).toBe(0);
    expect(scene.receiver.posts.length).toBe(1);
    scene.receiver.reply = () => ({ status: 204 });
    scene.later(0.7);
    expect(await scene.sender.deliverDue()).toBe(2);
    expect(scene.told(secret)).toEqual(['one', 'one', 'two']);
    const [first, again] = scene.receiver.posts.map(({ headers }) => headers);
    expect(again!['webhook-id']).toBe(first!['webhook-id']);
    expect(Number(again!['webhook-timestamp']) - Number(first!['webhook-timestamp'])).toBe(5);
    expect(await scene.webhooks.deliveries(scene.caller.tenancy, webhook.id, 2)).toMatchObject([
      { sequence: 4, outcome: 'delivered', httpStatus: 204 },
      { sequence: 3, outcome: 'delivered', httpStatus: 204 },
    ]);
  });

  it('gives up after ten attempts in three days, says so in the record, and loses nothing', async () => {
    const { webhook } = await scene.create();
    await scene.happen('one', 'two');
    scene.receiver.reply = () => ({ status: 302, headers: { location: '/elsewhere' } });
    for (const seconds of [0, ...RETRIES]) {
      expect(await statusOf(webhook.id)).toBe('active');
      scene.later(seconds * 0.99);
      if (seconds > 0) await scene.sender.deliverDue();
      scene.later(seconds * 0.12);
      await scene.sender.deliverDue();
    }
    expect([scene.receiver.posts.length, await statusOf(webhook.id)]).toEqual([10, 'disabled']);
    expect(await latestActs()).toEqual(['webhook-disabled', 'two', 'one']);
    scene.later(30 * 24 * HOUR);
    expect(await scene.sender.deliverDue()).toBe(0);
    scene.receiver.reply = () => ({ status: 200 });
    await scene.webhooks.resume(scene.caller, webhook.id);
    expect(await scene.sender.deliverDue()).toBe(4);
    const types = scene.receiver.posts.map(({ body }) => (JSON.parse(body) as { type: string }).type);
    expect(types.slice(10)).toEqual(['one', 'two', 'webhook-disabled', 'webhook-resumed']);
  });

  it('waits as long as the receiver asks', async () => {
    await scene.create();
    await scene.happen('one');
    scene.receiver.reply = (_, count) => ({ status: count === 1 ? 429 : 204, headers: { 'retry-after': '600' } });
    await scene.sender.deliverDue();
    scene.later(599);
    expect(await scene.sender.deliverDue()).toBe(0);
    scene.later(62);
    expect(await scene.sender.deliverDue()).toBe(1);
  });

  it('stops at once when the receiver is gone (410)', async () => {
    const { webhook } = await scene.create();
    await scene.happen('one', 'two');
    scene.receiver.reply = () => ({ status: 410 });
    expect(await scene.sender.deliverDue()).toBe(0);
    expect([scene.receiver.posts.length, await statusOf(webhook.id)]).toEqual([1, 'disabled']);
    expect((await scene.app.get(AuditService).latest(scene.caller.tenancy, scene.organisationId, 1))[0]).toMatchObject({
      actor: 'service',
      action: 'webhook-disabled',
      facts: '{"because":"gone"}',
    });
  });

  it('is done by one instance at a time', async () => {
    const other = await anotherSender();
    const { secret } = await scene.create();
    const acts = Array.from({ length: 12 }, (_, index) => `act-${index}`);
    await scene.happen(...acts);
    scene.receiver.reply = async () => {
      await waits(0.01);
      return { status: 204 };
    };
    const both = [scene.sender, other];
    const counts = await Promise.all([...both, ...both].map((sender) => sender.deliverDue()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(scene.told(secret)).toEqual(acts);
  });

  it('passes to another instance when one dies, which may tell again but skips nothing', async () => {
    const { secret } = await scene.create();
    await scene.happen('one', 'two');
    // An instance takes the webhook, posts the first act, and dies before it notes so.
    const queue = scene.app.get(WebhookQueue);
    const held = await queue.claim((await queue.due(1))[0]!);
    const act = await queue.next(held!);
    const message = { id: `msg_${act!.id}`, body: webhookBody(act!) };
    const result = await scene.app.get(WebhookPost).send(held!, message, new AbortController().signal);
    scene.later(59);
    expect(await scene.sender.deliverDue()).toBe(0);
    scene.later(2);
    expect(await scene.sender.deliverDue()).toBe(2);
    expect(scene.told(secret)).toEqual(['one', 'one', 'two']);
    expect(scene.receiver.posts[1]!.headers['webhook-id']).toBe(scene.receiver.posts[0]!.headers['webhook-id']);
    // It was only asleep: what it notes now changes nothing any more.
    expect(await queue.settle(held!, act!.sequence, result)).toBeNull();
    expect(await scene.sender.deliverDue()).toBe(0);
  });

  it('does not let a slow or a broken receiver hold up another', async () => {
    await scene.create({ url: scene.url.replace('/in', '/broken') });
    const good = await scene.create();
    await scene.happen('one', 'two');
    scene.receiver.reply = ({ path }) => (path.startsWith('/broken') ? { status: 500 } : { status: 204 });
    expect(await scene.sender.deliverDue()).toBe(2);
    expect((await scene.webhooks.find(scene.caller.tenancy, good.webhook.id)).failures).toBe(0);
  });

  it('tells nothing during a pause, even one that begins half way, and everything after', async () => {
    const { webhook, secret } = await scene.create();
    await scene.happen('one', 'two');
    scene.receiver.reply = async () => {
      if (scene.receiver.posts.length === 1) await scene.webhooks.pause(scene.caller, webhook.id);
      return { status: 204 };
    };
    expect(await scene.sender.deliverDue()).toBe(1);
    scene.later(120);
    expect(await scene.sender.deliverDue()).toBe(0);
    await scene.webhooks.resume(scene.caller, webhook.id);
    expect(await scene.sender.deliverDue()).toBe(3);
    expect(scene.told(secret).slice(1)).toEqual(['two', 'webhook-paused', 'webhook-resumed']);
  });

  it('tells again from where it is asked to, under the same names', async () => {
    const { webhook, secret } = await scene.create();
    await scene.happen('one', 'two');
    await scene.sender.deliverDue();
    await scene.webhooks.replay(scene.caller, webhook.id, 3);
    expect(await scene.sender.deliverDue()).toBe(3);
    expect(scene.told(secret)).toEqual(['one', 'two', 'one', 'two', 'webhook-replayed']);
    const names = scene.receiver.posts.map(({ headers }) => headers['webhook-id']);
    expect(names.slice(2, 4)).toEqual(names.slice(0, 2));
  });

  it('happens by itself once started, and ends with the server', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout', 'queueMicrotask'] });
    scene.sender.start();
    const { webhook } = await scene.create();
    await scene.happen('one');
    const arrived = new Promise<void>((resolve) => {
      scene.receiver.reply = () => {
        resolve();
        return null;
      };
    });
    jest.advanceTimersByTime(5_000);
    await arrived;
    jest.useRealTimers();
    // The receiver never answers: the post is interrupted, is nobody's failure, and is due again at once.
    await scene.sender.stop();
    expect(await scene.sender.deliverDue()).toBe(0);
    expect(await scene.webhooks.find(scene.caller.tenancy, webhook.id)).toMatchObject({ failures: 0, toldUpTo: 2 });
    scene.receiver.reply = () => ({ status: 204 });
    expect(await (await scene.open()).get(WebhookSender).deliverDue()).toBe(1);
  });
});
