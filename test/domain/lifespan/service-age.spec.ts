import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { serviceAge } from '../../../src/lifespan/domain/service-age.js';

const today = dateOnly('2026-11-23');
const aDevice = {
  purchasedOn: dateOnly('2021-06-01'),
  inServiceOn: null,
  retiredOn: null,
  lastSeenOn: null,
  status: 'in-service',
} as const;

describe('the age of a device', () => {
  it('is counted from the first day in service when it is known, and says so', () => {
    const age = serviceAge({ ...aDevice, inServiceOn: dateOnly('2021-09-01') }, today);
    expect(age).toEqual({ months: 62, since: '2021-09-01', from: 'in-service' });
  });

  it('is counted from the purchase otherwise, and says so', () => {
    expect(serviceAge(aDevice, today)).toEqual({ months: 65, since: '2021-06-01', from: 'purchase' });
  });

  it('counts whole months: 59 on the eve of five years, 60 on the day', () => {
    const bought = { ...aDevice, purchasedOn: dateOnly('2021-11-23') };
    expect(serviceAge(bought, dateOnly('2026-11-22'))?.months).toBe(59);
    expect(serviceAge(bought, today)?.months).toBe(60);
  });

  it('stops at the retirement', () => {
    const retired = { ...aDevice, retiredOn: dateOnly('2024-06-01'), status: 'retired' } as const;
    expect(serviceAge(retired, today)?.months).toBe(36);
  });

  it('is unknown when the device left or vanished on a day that nobody wrote down', () => {
    const gone = { ...aDevice, retiredOn: null, lastSeenOn: null };
    expect(serviceAge({ ...gone, status: 'retired' }, today)).toBeNull();
    expect(serviceAge({ ...gone, status: 'missing' }, today)).toBeNull();
  });

  it('stops at the last sighting when the device is missing: the months nobody saw are not service', () => {
    const missing = { ...aDevice, lastSeenOn: dateOnly('2025-06-15'), status: 'missing' } as const;
    expect(serviceAge(missing, today)?.months).toBe(48);
  });

  it('is unknown without a date, and before the first day', () => {
    expect(serviceAge({ ...aDevice, purchasedOn: null }, today)).toBeNull();
    expect(serviceAge({ ...aDevice, inServiceOn: dateOnly('2026-11-24') }, today)).toBeNull();
  });
});
