import { describe, expect, it } from '@jest/globals';
import { isHeld } from '../../../src/inventory/domain/is-held.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

const today = dateOnly('2026-11-24');

describe('a device that the organisation holds', () => {
  it('is in service, in stock, in repair, or of a status that nobody wrote', () => {
    for (const status of ['in-service', 'in-stock', 'in-repair', null] as const) {
      expect(isHeld({ status, retiredOn: null }, today)).toBe(true);
    }
  });

  it('is neither retired nor missing, with or without a day', () => {
    for (const status of ['retired', 'missing'] as const)
      expect(isHeld({ status, retiredOn: null }, today)).toBe(false);
  });

  it('is held until the day of its retirement, and no more on it', () => {
    expect(isHeld({ status: null, retiredOn: dateOnly('2026-11-25') }, today)).toBe(true);
    expect(isHeld({ status: null, retiredOn: today }, today)).toBe(false);
  });
});
