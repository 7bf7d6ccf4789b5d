import { describe, expect, it } from '@jest/globals';
import { instantPlus } from '../../../src/accounts/domain/instant.js';
import { isOver, sessionEnd } from '../../../src/accounts/domain/session-life.js';

const NOON = '2026-11-23T12:00:00.000Z';
const limits = { sessionIdleMinutes: 60, sessionHours: 12 };

describe('a session', () => {
  it('ends after its hours when it is open, after a quarter of an hour when it awaits a code', () => {
    expect(sessionEnd('open', limits, NOON)).toBe('2026-11-24T00:00:00.000Z');
    for (const stage of ['second-factor', 'set-up-second-factor'] as const)
      expect(sessionEnd(stage, limits, NOON)).toBe('2026-11-23T12:15:00.000Z');
  });

  it('is over at its end, and when it was not seen for as long as it may be idle: to the millisecond', () => {
    const session = { expiresAt: instantPlus(NOON, 90), lastSeenAt: NOON };
    expect(isOver(session, limits, '2026-11-23T12:59:59.999Z')).toBe(false);
    expect(isOver(session, limits, '2026-11-23T13:00:00.000Z')).toBe(true);
    const seen = { ...session, lastSeenAt: '2026-11-23T13:20:00.000Z' };
    expect(isOver(seen, limits, '2026-11-23T13:29:59.999Z')).toBe(false);
    expect(isOver(seen, limits, '2026-11-23T13:30:00.000Z')).toBe(true);
  });
});
