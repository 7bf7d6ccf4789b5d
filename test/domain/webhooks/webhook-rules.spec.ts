import { describe, expect, it } from '@jest/globals';
import { parseHeardActions } from '../../../src/webhooks/domain/heard-actions.js';
import { retryAfterSeconds } from '../../../src/webhooks/domain/retry-after-seconds.js';
import { retryDelay } from '../../../src/webhooks/domain/retry-delay.js';
import { webhookBody } from '../../../src/webhooks/domain/webhook-body.js';
import { moveWebhook } from '../../../src/webhooks/domain/webhook-status.js';
import { newWebhookSecret, signMessage } from '../../../src/webhooks/sign-message.js';

const HOUR = 3_600_000;
const never = (): number => 0;

describe('a new attempt', () => {
  it('comes after 5 s, then later and later, for three days, then no more', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((failures) => retryDelay(failures, null, never));
    expect(delays).toEqual([5_000, 300_000, 1_800_000, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)]);
    expect(retryDelay(10, null, never)).toBeNull();
    expect(retryDelay(10, 60, never)).toBeNull();
  });

  it('is spread over a tenth of the delay, never earlier', () => {
    expect(retryDelay(1, null, () => 0.5)).toBe(5_250);
    expect(retryDelay(1, null, () => 0.999)).toBeLessThanOrEqual(5_500);
  });

  it('waits as long as the receiver asks, a day at most, and never less than foreseen', () => {
    expect(retryDelay(1, 120, never)).toBe(120_000);
    expect(retryDelay(3, 120, never)).toBe(1_800_000);
    expect(retryDelay(1, 10_000_000, never)).toBe(24 * HOUR);
  });

  it('reads what the receiver asks, in seconds or as a date', () => {
    const now = '2026-11-23T08:00:00.000Z';
    expect(retryAfterSeconds('120', now)).toBe(120);
    expect(retryAfterSeconds('Mon, 23 Nov 2026 08:02:00 GMT', now)).toBe(120);
    expect(retryAfterSeconds('Mon, 23 Nov 2026 07:00:00 GMT', now)).toBe(0);
    for (const odd of [null, '', '-5', '1e9', 'soon', '99999999999999999999', 'Mon, 99 Nov 2026 08:02:00 GMT'])
      expect(retryAfterSeconds(odd, now)).toBeNull();
  });
});

describe('a message', () => {
  const act = {
    ...{ organisationId: 'o', sequence: 7, at: '2026-11-23T08:00:00.000Z', actor: 'person:p' },
    ...{ action: 'import-applied', subject: 'i', facts: '{"rows":3}' },
  };

  it('says what happened, when, by whom, and where it is in the record', () => {
    expect(JSON.parse(webhookBody(act))).toEqual({
      type: 'import-applied',
      timestamp: '2026-11-23T08:00:00.000Z',
      data: { organisationId: 'o', sequence: 7, actor: 'person:p', subject: 'i', facts: { rows: 3 } },
    });
  });

  it('stays below 20 kB, counted in bytes, whatever the facts', () => {
    const body = webhookBody({ ...act, facts: JSON.stringify({ note: 'é'.repeat(10_000) }) });
    expect(Buffer.byteLength(body)).toBeLessThan(20_000);
    expect(JSON.parse(body)).toMatchObject({ data: { sequence: 7, facts: null } });
  });

  it('is signed as the reference vector of Standard Webhooks', () => {
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      sentAt: '2021-02-25T15:02:10.000Z',
      body: '{"test": 2432232314}',
    };
    expect(signMessage(message, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toEqual({
      'webhook-id': message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is signed with a secret of 32 random bytes', () => {
    const [one, other] = [newWebhookSecret(), newWebhookSecret()];
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(one).not.toBe(other);
  });
});

describe('a webhook', () => {
  it('comes back from a pause or from being disabled, and nowhere else', () => {
    expect(moveWebhook('paused', 'active')).toBe('active');
    expect(moveWebhook('disabled', 'active')).toBe('active');
    expect(() => moveWebhook('active', 'active')).toThrow('webhook-cannot-move');
    expect(() => moveWebhook('disabled', 'paused')).toThrow('webhook-cannot-move');
  });

  it('hears all acts, or some by name', () => {
    expect(parseHeardActions('*')).toBe('*');
    expect(parseHeardActions(['import-applied', 'import-applied'])).toEqual(['import-applied']);
    for (const wrong of [[], ['Import Applied'], ['*'], ["x' OR 1=1"], Array.from({ length: 51 }, (_, i) => `a-${i}`)])
      expect(() => parseHeardActions(wrong)).toThrow('webhook-actions-wrong');
  });
});
