import { describe, expect, it } from '@jest/globals';
import { assessments } from '../../builders/assessments.js';
import { DEVICE_FIELD_NAMES, type DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { dateOnly } from '../../../src/kernel/date-only.js';

const today = dateOnly('2026-11-23');
const UNKNOWN = Object.fromEntries(DEVICE_FIELD_NAMES.map((name) => [name, null])) as unknown as DeviceData;
/** A laptop of the inventory, bought in March 2019, still on Windows 10. */
const aDevice = (changes: Partial<DeviceData> = {}): DeviceData => ({
  ...UNKNOWN,
  category: 'laptop',
  manufacturer: 'Dell',
  model: 'Latitude 5490',
  status: 'in-service',
  purchasedOn: dateOnly('2019-03-01'),
  os: 'Windows 10 Pro 22H2',
  cpu: 'Intel(R) Core(TM) i5-8350U CPU @ 1.70GHz',
  ramGb: 8,
  storageKind: 'ssd',
  storageGb: 256,
  ...changes,
});

describe('a device of the fleet', () => {
  it('is told its carbon, its life and what to do, together', () => {
    const { footprint, lifespan, verdict } = assessments.assess(aDevice(), today);
    expect(footprint.kind).toBe('known');
    expect(lifespan.age).toMatchObject({ months: 92, from: 'purchase' });
    expect(verdict).toMatchObject({ verdict: 'upgrade', actions: [{ code: 'upgrade-system' }] });
    expect(verdict?.reasons.map(({ rule }) => rule)).not.toContain('stock');
  });

  it('is kept when the inventory knows nothing of it', () => {
    expect(assessments.assess(UNKNOWN, today).verdict).toMatchObject({
      verdict: 'extend',
      because: { code: 'nothing-known' },
    });
  });

  it('has no verdict once retired or missing: nothing is left to decide', () => {
    expect(assessments.assess(aDevice({ status: 'retired' }), today).verdict).toBeNull();
    expect(assessments.assess(aDevice({ retiredOn: dateOnly('2026-01-01') }), today).verdict).toBeNull();
    expect(assessments.assess(aDevice({ status: 'missing' }), today).verdict).toBeNull();
  });

  it('spares nothing in stock, where it serves nobody', () => {
    expect(assessments.assess(aDevice({ status: 'in-stock' }), today).verdict?.avoidedKgCo2e?.central).toBe(0);
    expect(assessments.assess(aDevice(), today).verdict?.avoidedKgCo2e?.central).toBeGreaterThan(0);
  });
});
