import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../../../src/config/configuration.js';
import { HostResolver } from '../../../src/webhooks/host-resolver.js';
import { OutboundPost } from '../../../src/webhooks/outbound-post.js';
import { PostTerms } from '../../../src/webhooks/post-terms.js';
import {
  openReceiver,
  RECEIVER_AUTHORITY,
  RECEIVER_NAME,
  type WebhookReceiver,
} from '../../support/webhook-receiver.js';

/** Answers each question with the next of the lists it was given; the last one for ever. */
class ScriptedResolver extends HostResolver {
  readonly asked: string[] = [];
  constructor(private readonly answers: readonly (readonly string[])[]) {
    super();
  }
  resolve(host: string): Promise<readonly string[]> {
    const answer = this.answers[Math.min(this.asked.push(host), this.answers.length) - 1];
    return answer === undefined ? Promise.reject(new Error('no such name')) : Promise.resolve(answer);
  }
}

type Parts = { allowed?: string; terms?: PostTerms; answers?: readonly (readonly string[])[] };
const TRUSTING: PostTerms = { timeoutMs: 15_000, authorities: [RECEIVER_AUTHORITY] };

function outbound({ allowed = '', terms = new PostTerms(), answers = [] }: Parts) {
  const resolver = new ScriptedResolver(answers);
  const configuration = readConfiguration({ PROLONGE_WEBHOOK_ALLOWED_HOSTS: allowed });
  const post = new OutboundPost(configuration, resolver, terms);
  const send = (url: string, stop = new AbortController().signal) =>
    post.send(url, { headers: { 'content-type': 'application/json' }, body: '{}' }, stop);
  return { send, resolver };
}

describe('a post to an address that somebody else chose', () => {
  let receiver: WebhookReceiver;
  let secure: WebhookReceiver;
  beforeEach(async () => {
    receiver = await openReceiver();
    secure = await openReceiver({ isSecure: true });
  });
  afterEach(async () => {
    await receiver.close();
    await secure.close();
  });
  const nothingCame = (): void => expect([receiver.posts, secure.posts]).toEqual([[], []]);

  it('goes over TLS to the addresses that were checked, under the name that was given', async () => {
    const host = `${RECEIVER_NAME}:${secure.port}`;
    const { send, resolver } = outbound({ allowed: host, terms: TRUSTING, answers: [['127.0.0.1']] });
    expect(await send(`https://${host}/in?key=1`)).toMatchObject({ outcome: 'delivered', httpStatus: 204 });
    expect(secure.posts).toMatchObject([{ path: '/in?key=1', body: '{}', headers: { host } }]);
    expect(resolver.asked).toEqual([RECEIVER_NAME]);
  });

  it('is not made when nobody known vouches for the certificate, or it is for another name', async () => {
    const known = `${RECEIVER_NAME}:${secure.port}`;
    const other = `other.webhooks.test:${secure.port}`;
    const answers = [['127.0.0.1']];
    expect(await outbound({ allowed: known, answers }).send(`https://${known}/`)).toMatchObject({
      outcome: 'untrusted',
    });
    const { send } = outbound({ allowed: other, terms: TRUSTING, answers });
    expect(await send(`https://${other}/`)).toMatchObject({ outcome: 'untrusted', httpStatus: null });
    const plain = outbound({ allowed: `${RECEIVER_NAME}:${receiver.port}`, terms: TRUSTING, answers });
    expect(await plain.send(`https://${RECEIVER_NAME}:${receiver.port}/`)).toMatchObject({ outcome: 'untrusted' });
    nothingCame();
  });

  it.each([
    ['this computer', ['127.0.0.1']],
    ['a private network', ['10.0.0.7']],
    ['cloud metadata', ['169.254.169.254']],
    ['a public address and one inside', ['93.184.216.34', '127.0.0.1']],
    ['this computer through IPv6', ['::ffff:127.0.0.1']],
    ['this computer through NAT64', ['64:ff9b::7f00:1']],
    ['this computer through 6to4', ['2002:7f00:1::']],
    ['what is no address', ['localhost']],
    ['nothing', []],
  ])('is not made when the name leads to %s', async (_, addresses) => {
    const { send, resolver } = outbound({ terms: TRUSTING, answers: [addresses] });
    const result = await send(`https://${RECEIVER_NAME}:${secure.port}/`);
    expect(result).toMatchObject({ outcome: 'no-public-address', httpStatus: null });
    expect(resolver.asked).toEqual([RECEIVER_NAME]);
    nothingCame();
  });

  it('says the same of a name that does not exist as of one that leads inside', async () => {
    const { send } = outbound({});
    expect(await send('https://nowhere.webhooks.test/')).toMatchObject({ outcome: 'no-public-address' });
  });

  it('cannot be turned by a name that leads elsewhere once it was checked', async () => {
    // Public when it is checked (though IANA gave it to nobody), this computer ever after: who asks again comes inside.
    const rebound = outbound({ terms: { ...TRUSTING, timeoutMs: 300 }, answers: [['2d00::1'], ['127.0.0.1']] });
    const result = await rebound.send(`https://localtest.webhooks.test:${secure.port}/`);
    expect(['timed-out', 'unreachable']).toContain(result.outcome);
    expect(rebound.resolver.asked).toEqual(['localtest.webhooks.test']);
    // And the name as the system knows it is never asked for: this one would lead here.
    const host = `localhost:${receiver.port}`;
    const elsewhere = outbound({ allowed: host, answers: [['127.0.0.2']] });
    expect(await elsewhere.send(`http://${host}/`)).toMatchObject({ outcome: 'unreachable' });
    nothingCame();
  });

  it.each([
    ...[
      'https://127.0.0.1:PORT/',
      'https://2130706433:PORT/',
      'https://[::ffff:7f00:1]:PORT/',
      'https://localhost:PORT/',
    ],
    ...['http://127.0.0.1:PORT/', `https://user:secret@${RECEIVER_NAME}:PORT/`, `https://${RECEIVER_NAME}.:PORT/`],
  ])('is not made to %s, even when such an address was stored', async (url) => {
    const { send, resolver } = outbound({ terms: TRUSTING, answers: [['127.0.0.1']] });
    expect(await send(url.replace('PORT', String(secure.port)))).toMatchObject({ outcome: 'not-allowed' });
    expect(resolver.asked).toEqual([]);
    nothingCame();
  });

  it('is not made to hosts off the list, once there is one', async () => {
    const { send } = outbound({ allowed: 'hooks.example.fr', answers: [['93.184.216.34']] });
    expect(await send('https://other.example.fr/')).toMatchObject({ outcome: 'not-allowed' });
  });

  it('is in clear to this computer only, whatever its name leads to', async () => {
    const host = `localhost:${receiver.port}`;
    expect(await outbound({ allowed: host, answers: [['10.0.0.7']] }).send(`http://${host}/`)).toMatchObject({
      outcome: 'no-public-address',
    });
    expect(await outbound({ allowed: host, answers: [['127.0.0.1']] }).send(`http://${host}/`)).toMatchObject({
      outcome: 'delivered',
    });
  });

  describe('to a listed host of this computer', () => {
    const here = (terms?: PostTerms) => {
      const host = `127.0.0.1:${receiver.port}`;
      const { send } = outbound({ allowed: host, ...(terms && { terms }) });
      return (stop?: AbortSignal) => send(`http://${host}/`, stop);
    };

    it.each([301, 302, 303, 307, 308])('follows no redirection (%i)', async (status) => {
      receiver.reply = () => ({ status, headers: { location: `https://127.0.0.1:${secure.port}/inside` } });
      expect(await here()()).toMatchObject({ outcome: 'refused', httpStatus: status });
      expect([receiver.posts.length, secure.posts.length]).toEqual([1, 0]);
    });

    it('says what was answered, and when to come back', async () => {
      receiver.reply = () => ({ status: 503, headers: { 'retry-after': '120' } });
      expect(await here()()).toMatchObject({ outcome: 'refused', httpStatus: 503, retryAfter: '120' });
      receiver.reply = () => ({ status: 410 });
      expect(await here()()).toMatchObject({ outcome: 'gone', httpStatus: 410 });
    });

    it('reads nothing of the answer but its head', async () => {
      receiver.reply = () => ({ status: 200, body: 'x'.repeat(50_000_000) });
      expect(await here()()).toMatchObject({ outcome: 'delivered' });
      receiver.reply = () => ({ status: 200, headers: { 'x-long': 'x'.repeat(9_000) } });
      expect(await here()()).toMatchObject({ outcome: 'unreachable', httpStatus: null });
    });

    it('waits no longer than its terms say', async () => {
      receiver.reply = () => null;
      const result = await here({ timeoutMs: 100, authorities: undefined })();
      expect(result).toMatchObject({ outcome: 'timed-out', httpStatus: null });
      expect(result.durationMs).toBeGreaterThanOrEqual(99);
    });

    it('ends at once when the server stops', async () => {
      receiver.reply = () => null;
      const stop = new AbortController();
      const sent = here()(stop.signal);
      setTimeout(() => stop.abort(), 50);
      expect(await sent).toMatchObject({ outcome: 'interrupted' });
      expect(await here()(AbortSignal.abort())).toMatchObject({ outcome: 'interrupted' });
    });

    it('uses no proxy of the environment', async () => {
      const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'NODE_USE_ENV_PROXY'];
      const before = names.map((name) => [name, process.env[name]] as const);
      for (const name of names) process.env[name] = name.startsWith('NODE') ? '1' : `http://127.0.0.1:9/`;
      expect(await here()()).toMatchObject({ outcome: 'delivered' });
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
  });
});
