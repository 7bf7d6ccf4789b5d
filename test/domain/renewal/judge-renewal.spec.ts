import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessments, judged } from '../../builders/assessments.js';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { addDays, dateOnly } from '../../../src/kernel/date-only.js';
import { parseRenewalCase } from '../../../src/renewal/domain/parse-renewal-case.js';
import { CONDITIONS, REQUEST_REASONS } from '../../../src/renewal/domain/renewal-case.js';

const asked = { reason: 'age', safetyOrBusinessException: false };
/** A laptop put into service five years and two months ago, about which everything is well. */
const aLaptop = (changes: object = {}) => ({
  category: 'laptop',
  inServiceOn: '2021-09-01',
  condition: 'working',
  repairable: true,
  repairsLast12Months: 0,
  ramGb: 8,
  maxRamGb: 32,
  storage: 'ssd',
  storageGb: 256,
  batteryHealthPct: 81,
  os: 'Windows 11 Pro 25H2',
  ...changes,
});

describe('the carbon spared by a verdict', () => {
  it('is that of the months ahead of a new one, when a renewal is asked for now', () => {
    const { avoidedKgCo2e, keptMonths } = judged({ device: aLaptop({ inServiceOn: '2025-01-01' }), request: asked });
    expect(keptMonths).toBe(24);
    expect(avoidedKgCo2e?.central).toBeCloseTo((2 * 185.09) / 5, 1);
    expect(avoidedKgCo2e).toMatchObject({ unit: 'kgCO2e', basis: 'ademe', methodVersion: 'avoided-emissions/1' });
  });

  it('is that of the months beyond the reference life only, when nobody asks', () => {
    const kept = (inServiceOn: string) => judged({ device: aLaptop({ inServiceOn }) }).avoidedKgCo2e?.central;
    expect(kept('2025-01-01')).toBe(0);
    expect(kept('2022-11-23')).toBeCloseTo(185.09 / 5, 1);
    expect(kept('2019-11-23')).toBeCloseTo((2 * 185.09) / 5, 1);
  });

  it('is less the parts to be fitted', () => {
    const asIs = judged({ device: aLaptop(), request: asked }).avoidedKgCo2e?.central ?? NaN;
    const withMemory = judged({ device: aLaptop(), request: { ...asked, ramGbNeeded: 16 } });
    expect(withMemory.actions.map(({ code }) => code)).toEqual(['raise-memory']);
    expect(withMemory.avoidedKgCo2e?.central).toBeCloseTo(asIs - 19, 6);
    const withDisk = judged({ device: aLaptop({ storage: 'hdd', storageGb: 500 }), request: asked });
    expect(withDisk.avoidedKgCo2e?.central).toBeCloseTo(asIs - 27, 6);
    expect(withDisk.avoidedLeavesOut).toEqual([]);
  });

  it('leaves out, and says so, the parts that nobody has published', () => {
    const repaired = judged({ device: aLaptop({ condition: 'failing', repairCostEur: 90 }), request: asked });
    expect(repaired.avoidedLeavesOut).toEqual(['repair']);
    expect(repaired.avoidedKgCo2e).not.toBeNull();
  });

  it('is not claimed for what is bought, nor known without a category or a footprint', () => {
    expect(
      judged({ device: aLaptop({ condition: 'dead', repairable: false }), request: asked, stock: [] }).avoidedKgCo2e,
    ).toBeNull();
    expect(judged({ device: { condition: 'working' }, request: asked }).avoidedKgCo2e).toBeNull();
  });

  it('is counted for a device given from stock, when a purchase was asked for', () => {
    const stock = [{ category: 'laptop', grade: 'A', ramGb: 16, count: 1, owner: 'own' }];
    const given = judged({ device: aLaptop({ condition: 'dead', repairable: false }), request: asked, stock });
    expect(given.verdict).toBe('reassign');
    expect(given.avoidedKgCo2e?.central).toBeCloseTo((2 * 185.09) / 5, 1);
  });
});

describe('a verdict explains itself', () => {
  it('with what decided, what is missing, and the day to look again', () => {
    const verdict = judged({ device: aLaptop() });
    expect(verdict.decidedBy).toEqual([
      'works',
      'supported',
      'target-life',
      'fast-enough',
      'memory',
      'storage',
      'battery',
      'serves-on',
    ]);
    expect(verdict.missing).toEqual([]);
    expect(verdict.lookAgainOn).toBe('2027-09-01');
    expect(verdict.ruleVersion).toBe('renewal/1');
  });

  it('says that nothing known justifies replacing a device about which nothing is known, and what to tell', () => {
    const verdict = judged({});
    expect(verdict).toMatchObject({
      verdict: 'extend',
      because: { code: 'nothing-known' },
      decidedBy: [],
      avoidedKgCo2e: null,
    });
    expect(verdict.missing).toEqual(expect.arrayContaining(['condition', 'category', 'system']));
  });

  it('looks again when support ends, if that comes first, and within a year', () => {
    expect(judged({ device: aLaptop({ supportEndsOn: '2027-01-12' }) }).lookAgainOn).toBe('2027-01-12');
    expect(judged({ device: aLaptop({ inServiceOn: '2025-09-01' }) }).lookAgainOn).toBe('2027-10-12');
    expect(judged({}).lookAgainOn).toBe('2027-11-23');
    expect(
      judged({ device: { category: 'smartphone', model: 'Galaxy A51', manufacturer: 'Samsung' } }).lookAgainOn,
    ).toBeNull();
  });

  it('tells what would change it, with the value and the threshold', () => {
    const { wouldChangeIf } = judged({ device: aLaptop() });
    expect(wouldChangeIf).toContainEqual({
      code: 'memory-failed',
      rule: 'memory',
      passed: false,
      verdict: 'upgrade',
      facts: { value: 8, threshold: 8, unit: 'GB' },
    });
  });

  it('prices the extended support of Windows 10 and offers Linux beside it', () => {
    const verdict = judged({ device: aLaptop({ os: 'Windows 10 Pro 22H2', osUpgradable: false }) });
    expect(verdict.actions).toEqual([
      {
        code: 'extended-support',
        facts: { product: 'Windows 10 22H2', price: 427, currency: 'USD', until: '2028-10-10' },
      },
    ]);
    expect(verdict.alternatives).toEqual([{ verdict: 'upgrade', code: 'other-system', facts: {} }]);
  });
});

describe('an end of support', () => {
  const pathOf = (device: object) => {
    const { verdict, because, actions } = judged({ device });
    return [verdict, because.code, ...actions.map(({ code }) => code)];
  };
  const old = { os: 'Windows 10 Pro 22H2', cpu: 'Intel Core i5-4300M' };

  it.each([
    ['that takes Windows 11', aLaptop({ ...old, cpu: 'Intel Core i5-8365U' }), 'upgrade-system'],
    ['whose processor is unknown', aLaptop({ ...old, cpu: null }), 'check-upgrade'],
    ['that cannot take Windows 11', aLaptop(old), 'extended-support'],
    ['without an extension', aLaptop({ ...old, os: 'Windows 7 Professionnel' }), 'other-system'],
  ])('of a laptop %s leads to a path, and the laptop stays', (_, device, path) => {
    expect(pathOf(device)).toEqual(['upgrade', 'worth-keeping', path]);
  });

  it('that is to come, or that nobody knows, asks for nothing', () => {
    for (const os of ['Windows 10 Enterprise LTSC 2021', 'Valombrix 3', 'Windows 11', 'ChromeOS 120', null]) {
      expect([os, ...pathOf(aLaptop({ ...old, os }))]).toEqual([os, 'extend', 'before-target']);
    }
  });

  it('of a phone says that its maker stopped, and keeps it for what needs no updates', () => {
    const phone = { category: 'smartphone', manufacturer: 'Samsung', model: 'Galaxy A51', condition: 'working' };
    expect(pathOf(phone)).toEqual(['refurbished', 'support-ended', 'buy-refurbished', 'use-without-sensitive-data']);
  });
});

/** Cases as people write them, every key possibly missing. */
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const days = fc.integer({ min: 0, max: 6_000 }).map((count) => addDays(dateOnly('2012-01-01'), count));
const devices = fc.record({
  category: maybe(fc.constantFrom(...CATEGORIES)),
  inServiceOn: maybe(days),
  condition: maybe(fc.constantFrom(...CONDITIONS)),
  repairable: maybe(fc.boolean()),
  repairCostEur: maybe(fc.integer({ min: 0, max: 900 })),
  repairsLast12Months: maybe(fc.integer({ min: 0, max: 5 })),
  ramGb: maybe(fc.constantFrom(2, 4, 8, 16)),
  maxRamGb: maybe(fc.constantFrom(4, 8, 16, 32)),
  storage: maybe(fc.constantFrom('hdd', 'ssd', 'emmc')),
  batteryHealthPct: maybe(fc.integer({ min: 0, max: 100 })),
  os: maybe(
    fc.constantFrom(
      'Windows 10 Pro 22H2',
      'Windows 11',
      'Windows 11 Pro 24H2',
      'Windows 7',
      'macOS 12',
      'ChromeOS',
      'Android 12',
    ),
  ),
  osUpgradable: maybe(fc.boolean()),
  supportEndsOn: maybe(days),
});
const requests = fc.record({
  reason: maybe(fc.constantFrom(...REQUEST_REASONS)),
  ramGbNeeded: maybe(fc.constantFrom(8, 16, 32)),
  safetyOrBusinessException: maybe(fc.boolean()),
});
const cases = fc.record({ device: devices, request: maybe(requests), stock: maybe(fc.constant([])) });

describe('any case', () => {
  it('gets the same verdict each time, with ordered carbon, known sources and no surprise', () => {
    fc.assert(
      fc.property(cases, (written) => {
        const verdict = judged(written);
        expect(judged(written)).toEqual(verdict);
        const avoided = verdict.avoidedKgCo2e;
        expect(avoided === null || (avoided.low <= avoided.central && avoided.central <= avoided.high)).toBe(true);
        for (const { source, passed, missing } of verdict.reasons) {
          expect(source).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(passed === null).toBe(missing !== null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is never bought anew because its system is no longer patched, where another use exists', () => {
    const computers = fc.constantFrom('laptop', 'desktop', 'workstation', 'all-in-one', 'thin-client', null);
    fc.assert(
      fc.property(devices, computers, days, (device, category, endedOn) => {
        fc.pre(endedOn < dateOnly('2026-11-23'));
        const written = {
          device: { ...device, category, condition: 'working', supportEndsOn: endedOn },
          request: { reason: 'support' },
        };
        expect(['extend', 'upgrade']).toContain(judged(written).verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the cases judged before it', () => {
    const first = parseRenewalCase({ device: aLaptop() });
    const before = assessments.judge(first, dateOnly('2026-11-23'));
    assessments.judge(
      parseRenewalCase({ device: aLaptop({ condition: 'dead', repairable: false }) }),
      dateOnly('2030-01-01'),
    );
    expect(assessments.judge(first, dateOnly('2026-11-23'))).toEqual(before);
  });
});
