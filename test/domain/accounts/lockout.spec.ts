import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantPlus } from '../../../src/accounts/domain/instant.js';
import {
  afterFailure,
  minutesLocked,
  NO_FAILURE,
  waitAfter,
  type FailureCount,
} from '../../../src/accounts/domain/lockout.js';

const NOON = '2026-11-23T12:00:00.000Z';

/** Failures one after the other, each so many minutes after the one before. */
const fail = (gaps: readonly number[], from: FailureCount = NO_FAILURE): { count: FailureCount; now: string } =>
  gaps.reduce(
    ({ count, now }, gap) => {
      const at = instantPlus(now, gap);
      return { count: afterFailure(count, at), now: at };
    },
    { count: from, now: NOON },
  );

describe('failures to sign in', () => {
  it('cost nothing up to the fourth, then one minute, two, four … and an hour at most', () => {
    expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000].map(waitAfter)).toEqual([
      0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  it('lock from the fifth on, for the minutes that are told, rounded up', () => {
    expect(minutesLocked(fail([0, 0, 0, 0]).count, NOON)).toBe(0);
    const { count } = fail([0, 0, 0, 0, 0]);
    expect(count).toEqual({ failedSignIns: 5, lockedUntil: '2026-11-23T12:01:00.000Z' });
    expect(minutesLocked(count, NOON)).toBe(1);
    expect(minutesLocked(count, '2026-11-23T12:00:59.999Z')).toBe(1);
    expect(minutesLocked(count, '2026-11-23T12:01:00.000Z')).toBe(0);
  });

  it('are forgotten a day after the last wait ended, not before', () => {
    const { count } = fail([0, 0, 0, 0, 0]);
    expect(afterFailure(count, instantPlus(NOON, 24 * 60)).failedSignIns).toBe(6);
    expect(afterFailure(count, instantPlus(NOON, 24 * 60 + 1)).failedSignIns).toBe(1);
  });

  it('never shorten a wait, whenever they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 20 }), fc.nat(3000), (gaps, gap) => {
        const { count, now } = fail(gaps);
        const at = instantPlus(now, gap);
        expect(minutesLocked(afterFailure(count, at), at)).toBeGreaterThanOrEqual(minutesLocked(count, at));
      }),
    );
  });

  it('let nobody guess more than five times at once, and hardly more than once an hour afterwards', () => {
    let [count, now, tries] = [NO_FAILURE, NOON, 0];
    const end = instantPlus(NOON, 20 * 60);
    while (now < end) {
      if (minutesLocked(count, now) === 0) {
        count = afterFailure(count, now);
        tries++;
      }
      now = instantPlus(now, 1);
    }
    expect(tries).toBeLessThanOrEqual(5 + 6 + 20);
  });
});
