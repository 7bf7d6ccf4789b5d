import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateOnly } from '../../../src/kernel/date-only.js';
import { concludeSupport, type SupportMatch } from '../../../src/lifespan/domain/support-end.js';
import type { SupportRow } from '../../../src/lifespan/domain/support-row.js';

/** A system whose updates stop on 14 October 2025. */
const aRow = (changes: Partial<SupportRow> = {}): SupportRow => ({
  product: 'windows',
  cycle: '10-22h2',
  name: 'Windows 10 22H2',
  releasedOn: null,
  endsOn: dateOnly('2025-10-14'),
  hasEnded: false,
  extendedOn: null,
  build: null,
  sourceId: 'endoflife-date',
  ...changes,
});
const matching = (rows: readonly SupportRow[], doubt: SupportMatch['doubt'] = null): SupportMatch => ({
  subject: 'system',
  product: 'Windows 10',
  rows,
  extendedOn: null,
  doubt,
});
const stateOn = (match: SupportMatch, day: string) => {
  const { state, on } = concludeSupport(match, dateOnly(day));
  return [state, on];
};
const today = '2026-11-23';

describe('the end of support', () => {
  it('covers its last day and has come the day after', () => {
    const match = matching([aRow()]);
    expect(stateOn(match, '2025-10-13')).toEqual(['supported-until', '2025-10-14']);
    expect(stateOn(match, '2025-10-14')).toEqual(['supported-until', '2025-10-14']);
    expect(stateOn(match, '2025-10-15')).toEqual(['ended-on', '2025-10-14']);
  });

  it('keeps the two states that no day was published for', () => {
    expect(stateOn(matching([aRow({ endsOn: null, hasEnded: true })]), today)).toEqual(['ended-undated', null]);
    expect(stateOn(matching([aRow({ endsOn: null })]), today)).toEqual(['supported-undated', null]);
  });

  it('takes the earliest day when the edition is unknown, even if another edition is still supported', () => {
    const editions = [aRow(), aRow({ endsOn: dateOnly('2027-10-12') })];
    expect(stateOn(matching(editions, 'edition-unknown'), today)).toEqual(['ended-on', '2025-10-14']);
    expect(stateOn(matching(editions, 'edition-unknown'), '2025-10-14')).toEqual(['supported-until', '2025-10-14']);
  });

  it('claims nothing when some versions have ended and others have not', () => {
    const versions = [aRow(), aRow({ endsOn: dateOnly('2027-10-12') })];
    expect(stateOn(matching(versions, 'version-unknown'), today)).toEqual(['unknown', null]);
  });

  it('says "ended" when every version has, by the latest day, or without a day when one has none', () => {
    const older = aRow({ endsOn: dateOnly('2020-05-12') });
    expect(stateOn(matching([older, aRow()], 'version-unknown'), today)).toEqual(['ended-on', '2025-10-14']);
    const undated = aRow({ endsOn: null, hasEnded: true });
    expect(stateOn(matching([older, undated], 'variant-unknown'), today)).toEqual(['ended-undated', null]);
  });

  it('never comes back once it has come, for any rows and any day', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(dateOnly('2020-01-01'), count));
    const rows = fc.array(
      days.map((endsOn) => aRow({ endsOn })),
      { minLength: 1, maxLength: 4 },
    );
    const doubts = fc.constantFrom('edition-unknown' as const, 'version-unknown' as const, 'variant-unknown' as const);
    fc.assert(
      fc.property(rows, doubts, days, fc.integer({ min: 0, max: 4000 }), (several, doubt, day, later) => {
        const match = matching(several, several.length > 1 ? doubt : null);
        fc.pre(concludeSupport(match, day).state === 'ended-on');
        expect(concludeSupport(match, addDays(day, later)).state).toBe('ended-on');
      }),
    );
  });
});
