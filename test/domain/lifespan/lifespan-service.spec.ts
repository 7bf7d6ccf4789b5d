import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../src/kernel/date-only.js';
import type { LifespanInput } from '../../../src/lifespan/domain/lifespan-input.js';
import { LifespanService } from '../../../src/lifespan/lifespan.service.js';

const service = new LifespanService();
const today = dateOnly('2026-11-23');

/** A laptop put into service on 23 November 2021, five years ago. */
const aLaptop = (changes: Partial<LifespanInput> = {}): LifespanInput => ({
  category: 'laptop',
  manufacturer: 'Dell',
  model: 'Latitude 5420',
  os: 'Windows 11 Pro 25H2',
  purchasedOn: null,
  inServiceOn: dateOnly('2021-11-23'),
  retiredOn: null,
  lastSeenOn: null,
  status: 'in-service',
  ...changes,
});

describe('the life of a device', () => {
  it('is given with its interval, unit, basis, source and method', () => {
    const { remaining, stillServing, noRemainingBecause } = service.assess(aLaptop(), today);
    expect(remaining).toMatchObject({
      unit: 'months',
      basis: 'published-prior',
      precision: 'category',
      sourceIds: ['eu-weee-calculation-tool'],
      methodVersion: 'remaining-life/1',
    });
    expect(stillServing.map(({ inMonths }) => inMonths)).toEqual([12, 24, 36]);
    expect(stillServing[1]?.probability).toMatchObject({ unit: 'share', precision: 'category' });
    expect(noRemainingBecause).toBeNull();
  });

  it.each([
    ['retired', { status: 'retired', retiredOn: dateOnly('2026-01-01') }],
    ['retired', { retiredOn: today }],
    ['missing', { status: 'missing' }],
    ['category-unknown', { category: null }],
    ['no-prior', { category: 'thin-client' }],
    ['date-unknown', { inServiceOn: null }],
    ['date-to-come', { inServiceOn: dateOnly('2026-11-24') }],
  ] as const)('has nothing remaining to tell when it is %s', (because, changes) => {
    const answer = service.assess(aLaptop(changes), today);
    expect(answer).toMatchObject({
      remaining: null,
      medianRemaining: null,
      stillServing: [],
      noRemainingBecause: because,
    });
  });

  it('is still counted on the eve of a retirement to come', () => {
    expect(service.assess(aLaptop({ retiredOn: dateOnly('2026-11-24') }), today).remaining).not.toBeNull();
  });

  it('is the same when asked twice, and depends on the day asked for', () => {
    expect(service.assess(aLaptop(), today)).toEqual(service.assess(aLaptop(), today));
    const later = service.assess(aLaptop(), dateOnly('2028-11-23'));
    expect(later.age?.months).toBe(84);
    expect(later.remaining?.central).toBeLessThan(service.assess(aLaptop(), today).remaining?.central ?? 0);
  });

  it('shows the law behind it, with what that law does not say', () => {
    expect(service.priorOf('laptop')).toMatchObject({ shape: 1.6, scaleYears: 6.57, unuKey: '0303' });
    expect(service.priorOf('laptop')?.limits.fr).toMatch(/stockage/);
    expect(service.priorOf('video-projector')).toBeNull();
  });
});
