import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../../src/kernel/date-only.js';
import { observedLife, sinceDay, type DatedLife } from '../../../../src/lifespan/domain/survival/observed-life.js';

/** A laptop in service since 2015, seen by an inventory since 2017, last seen in 2022. */
const aLife = (changes: Partial<Record<keyof DatedLife, string | null>> = {}): DatedLife =>
  ({ inServiceOn: '2015-03-28', observedFrom: '2017-03-27', retiredOn: null, reason: null, lastSeenOn: '2022-03-28', ...changes }) as DatedLife; // prettier-ignore

describe('the observed life of a device', () => {
  it('runs in whole days from the inventory, or from new when it was inventoried from the start', () => {
    expect(observedLife(aLife())).toEqual({ entry: 730, exit: 2557, cause: 'censored' });
    expect(observedLife(aLife({ observedFrom: null }))).toMatchObject({ entry: 0 });
    expect(observedLife(aLife({ observedFrom: '2014-01-01' }))).toMatchObject({ entry: 0 });
  });

  it('ends at the retirement with its reason, be it unknown; for a missing device when it was last seen', () => {
    expect(observedLife(aLife({ retiredOn: '2020-03-28', reason: 'policy' }))).toEqual({ entry: 730, exit: 1827, cause: 'policy' }); // prettier-ignore
    expect(observedLife(aLife({ retiredOn: '2020-03-28' }))).toMatchObject({ cause: 'unknown' });
    const lost = aLife({ retiredOn: '2024-03-28', reason: 'missing' });
    expect(observedLife(lost)).toMatchObject({ exit: 2557, cause: 'missing' });
    expect(observedLife(lost, 'retired-date')).toMatchObject({ exit: 3288 });
    expect(observedLife({ ...lost, lastSeenOn: null })).toBe('no-last-day');
  });

  it('is none without its days, with days in the wrong order, or over before the inventory began', () => {
    expect(observedLife(aLife({ inServiceOn: null }))).toBe('no-first-day');
    expect(observedLife(aLife({ lastSeenOn: null }))).toBe('no-last-day');
    expect(observedLife(aLife({ lastSeenOn: '2015-03-27' }))).toBe('last-before-first');
    expect(observedLife(aLife({ lastSeenOn: '2017-03-27' }))).toBe('never-observed');
  });

  it('may be looked at since a day only, to follow a rule that changed', () => {
    const life = { entry: 730, exit: 2557, cause: 'censored' };
    const bought = dateOnly('2015-03-28');
    expect(sinceDay(life, bought, dateOnly('2019-03-28'))).toEqual({ ...life, entry: 1461 });
    expect(sinceDay(life, bought, dateOnly('2016-03-28'))).toEqual(life);
    expect(sinceDay(life, bought, dateOnly('2022-03-28'))).toBeNull();
  });
});
