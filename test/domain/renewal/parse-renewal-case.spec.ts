import { describe, expect, it } from '@jest/globals';
import { parseRenewalCase } from '../../../src/renewal/domain/parse-renewal-case.js';
import { UNKNOWN_DEVICE } from '../../../src/renewal/domain/renewal-case.js';

const refusalOf = (written: unknown): { code: string; facts: unknown } => {
  try {
    parseRenewalCase(written);
  } catch (error) {
    return error as { code: string; facts: unknown };
  }
  throw new Error('it was not refused');
};

describe('a case written by hand', () => {
  it('keeps every key of the published form', () => {
    const written = {
      asOf: '2026-11-23',
      device: {
        category: 'laptop',
        manufacturer: 'Dell',
        model: 'Latitude 5420',
        inServiceOn: '2021-09-01',
        condition: 'working',
        repairable: true,
        repairCostEur: 120,
        repairsLast12Months: 0,
        ramGb: 8,
        maxRamGb: 32,
        storage: 'ssd',
        storageGb: 256,
        batteryHealthPct: 81,
        os: 'Windows 11 Pro 24H2',
        osUpgradable: true,
        supportEndsOn: '2026-10-13',
      },
      request: { reason: 'age', ramGbNeeded: 16, safetyOrBusinessException: false },
      stock: [{ category: 'laptop', grade: 'A', ramGb: 16, count: 3, owner: 'own' }],
    };
    expect(parseRenewalCase(written)).toMatchObject(written);
  });

  it('takes a missing key and null for unknown', () => {
    const unknown = { asOf: null, device: UNKNOWN_DEVICE, request: null, stock: null };
    expect(parseRenewalCase({})).toEqual(unknown);
    expect(parseRenewalCase({ device: { category: null, ramGb: null }, request: null, stock: null })).toEqual(unknown);
  });

  it('is refused for a key that nobody reads, at any depth, and told which are read', () => {
    expect(refusalOf({ device: { ram: 8 } })).toMatchObject({ code: 'case-key-unknown', facts: { key: 'device.ram' } });
    expect(refusalOf({ devices: {} })).toMatchObject({
      code: 'case-key-unknown',
      facts: { known: 'asOf, device, request, stock' },
    });
    expect(refusalOf({ stock: [{}, { size: 1 }] })).toMatchObject({
      code: 'case-key-unknown',
      facts: { key: 'stock[1].size' },
    });
    expect(refusalOf(JSON.parse('{"device":{"__proto__":1}}'))).toMatchObject({ code: 'case-key-unknown' });
  });

  it.each([
    [{ asOf: '2026-02-30' }, 'asOf'],
    [{ device: { inServiceOn: '01/09/2021' } }, 'device.inServiceOn'],
    [{ device: { category: 'server' } }, 'device.category'],
    [{ device: { ramGb: '8' } }, 'device.ramGb'],
    [{ device: { ramGb: -1 } }, 'device.ramGb'],
    [{ device: { batteryHealthPct: 101 } }, 'device.batteryHealthPct'],
    [{ device: { repairable: 'yes' } }, 'device.repairable'],
    [{ device: { os: 11 } }, 'device.os'],
    [{ request: { reason: 'because' } }, 'request.reason'],
    [{ stock: {} }, 'stock'],
    [{ stock: [{ grade: 'E' }] }, 'stock[0].grade'],
  ])('is refused for a value that means nothing: %j', (written, key) => {
    expect(refusalOf(written)).toMatchObject({ code: 'case-value-invalid', facts: { key } });
  });

  it('is refused when it is no object', () => {
    for (const written of [null, [], 'laptop', 3, { device: 'laptop' }, { request: [] }, { stock: [null] }]) {
      expect(refusalOf(written).code).toBe('case-not-an-object');
    }
  });
});
