import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../../src/kernel/date-only.js';
import { expectedDepartures } from '../../../../src/lifespan/domain/survival/expected-departures.js';
import { knownOn } from '../../../../src/lifespan/domain/survival/known-on.js';
import type { DatedLife } from '../../../../src/lifespan/domain/survival/observed-life.js';

const life = {
  inServiceOn: '2018-01-01',
  observedFrom: '2020-01-01',
  retiredOn: '2024-03-01',
  reason: 'policy',
  lastSeenOn: '2024-02-20',
} as DatedLife;

describe('what was known of a device on a past day', () => {
  it('ignores what happened later: it was still there, seen that day', () => {
    expect(knownOn(life, dateOnly('2023-01-01'))).toEqual({ ...life, retiredOn: null, reason: null, lastSeenOn: '2023-01-01' }); // prettier-ignore
    expect(knownOn(life, dateOnly('2024-03-01'))).toEqual(life);
  });

  it('is nothing before it was in service, or before its site was inventoried', () => {
    expect(knownOn({ ...life, observedFrom: null }, dateOnly('2018-01-01'))).toBeNull();
    expect(knownOn({ ...life, observedFrom: null }, dateOnly('2018-01-02'))).not.toBeNull();
    expect(knownOn(life, dateOnly('2019-12-31'))).toBeNull();
    expect(knownOn(life, dateOnly('2020-01-01'))).not.toBeNull();
  });
});

describe('the departures to expect', () => {
  it('are the sum of the chances to leave, with the play of chance around it', () => {
    expect(expectedDepartures([0.5, 0.5, 0.8, 1, 0, null])).toEqual({
      expected: expect.closeTo(2.2, 12),
      sd: expect.closeTo(Math.sqrt(0.25 + 0.25 + 0.16), 12),
    });
  });
});
