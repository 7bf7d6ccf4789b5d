import { describe, expect, it } from '@jest/globals';
import { judged } from '../../builders/assessments.js';
import type { RuleCode, RuleResult } from '../../../src/renewal/domain/rule-result.js';

const found = (rule: RuleCode, written: object): RuleResult | undefined =>
  judged(written).reasons.find((reason) => reason.rule === rule);
const aLaptop = (device: object, rest: object = {}) => ({ device: { category: 'laptop', ...device }, ...rest });

describe('what each rule finds', () => {
  it.each<[RuleCode, object, Partial<RuleResult>]>([
    ['works', aLaptop({ condition: 'slow' }), { passed: true, value: 'slow' }],
    ['works', aLaptop({ condition: 'failing' }), { passed: false, value: 'failing' }],
    ['works', aLaptop({}, { request: { reason: 'failure' } }), { passed: false, value: 'failing' }],
    [
      'works',
      aLaptop({ condition: 'working' }, { request: { reason: 'failure' } }),
      { passed: true, value: 'working' },
    ],
    ['works', aLaptop({}), { passed: null, missing: 'condition' }],
    ['fast-enough', aLaptop({ condition: 'working' }), { passed: true }],
    ['fast-enough', aLaptop({}, { request: { reason: 'performance' } }), { passed: false, value: 'slow' }],
    ['repairable', aLaptop({ condition: 'dead' }), { passed: null, missing: 'repairability' }],
    [
      'repair-cost',
      aLaptop({ repairCostEur: 300 }),
      { passed: true, value: 300, threshold: 300, unit: 'EUR', source: 'prolonge-default' },
    ],
    ['repair-cost', aLaptop({ repairCostEur: 301 }), { passed: false }],
    ['repair-cost', aLaptop({ repairCostEur: 301, purchasePriceEur: 900 }), { passed: true, threshold: 450 }],
    ['repair-cost', aLaptop({ repairCostEur: 120, purchasePriceEur: 200 }), { passed: false, threshold: 100 }],
    ['repair-cost', aLaptop({ condition: 'failing' }), { passed: null, missing: 'repair-cost' }],
    ['few-repairs', aLaptop({ repairsLast12Months: 2 }), { passed: true, threshold: 2 }],
    ['few-repairs', aLaptop({ repairsLast12Months: 3 }), { passed: false }],
    [
      'supported',
      aLaptop({ os: 'Windows 10 Pro 22H2' }),
      { passed: false, value: '2025-10-14', threshold: '2026-11-23', source: 'endoflife-date' },
    ],
    ['supported', aLaptop({ supportEndsOn: '2026-11-23' }), { passed: true, value: '2026-11-23', source: 'declared' }],
    [
      'supported',
      aLaptop({ supportEndsOn: '2026-11-22', os: 'Windows 11 Pro 25H2' }),
      { passed: false, value: '2026-11-22' },
    ],
    ['supported', aLaptop({}), { passed: null, missing: 'system' }],
    ['supported', { device: { category: 'smartphone', model: 'P30 Pro' } }, { passed: null, missing: 'model' }],
    [
      'upgradable-in-place',
      aLaptop({ osUpgradable: false, os: 'Windows 11 Pro 24H2' }),
      { passed: false, source: 'declared' },
    ],
    ['upgradable-in-place', aLaptop({ os: 'Windows 11 Pro 23H2' }), { passed: true }],
    ['upgradable-in-place', aLaptop({ os: 'Windows 10 Pro 22H2' }), { passed: null, missing: 'processor' }],
    [
      'upgradable-in-place',
      aLaptop({ os: 'macOS 12.6' }),
      { passed: null, missing: 'upgradability', value: 'macOS 12 (Monterey)' },
    ],
    [
      'extended-support',
      aLaptop({ os: 'Windows 10 Pro 22H2' }),
      {
        passed: true,
        value: '2028-10-10',
        source: 'windows-10-esu-prices',
        facts: { product: 'Windows 10 22H2', price: 427, currency: 'USD' },
      },
    ],
    ['memory', aLaptop({ ramGb: 8 }), { passed: true, threshold: 8, unit: 'GB' }],
    ['memory', aLaptop({ ramGb: 7.9 }), { passed: false }],
    [
      'memory-needed',
      aLaptop({ ramGb: 8 }, { request: { ramGbNeeded: 16 } }),
      { passed: false, threshold: 16, source: 'declared' },
    ],
    ['memory-can-grow', aLaptop({ ramGb: 4, maxRamGb: 16 }), { passed: true, threshold: 8 }],
    [
      'memory-can-grow',
      aLaptop({ ramGb: 8, maxRamGb: 8 }, { request: { ramGbNeeded: 16 } }),
      { passed: false, threshold: 16 },
    ],
    ['memory-can-grow', aLaptop({ ramGb: 4 }), { passed: null, missing: 'memory-maximum' }],
    ['storage', aLaptop({ storage: 'hdd' }), { passed: false }],
    ['storage', aLaptop({ storage: 'emmc' }), { passed: true }],
    ['battery', aLaptop({ batteryHealthPct: 60 }), { passed: true, unit: '%' }],
    ['battery', aLaptop({ batteryHealthPct: 59 }), { passed: false }],
    [
      'target-life',
      aLaptop({ inServiceOn: '2020-11-24' }),
      { passed: true, value: 71, threshold: 72, source: 'grenoble-alpes-metropole-numerique' },
    ],
    ['target-life', aLaptop({ inServiceOn: '2020-11-23' }), { passed: false, value: 72 }],
    [
      'target-life',
      { device: { category: 'desktop', purchasedOn: '2019-11-24' } },
      { passed: true, value: 83, threshold: 84 },
    ],
    ['target-life', aLaptop({}), { passed: null, missing: 'service-date' }],
    ['target-life', {}, { passed: null, missing: 'category' }],
    ['serves-on', aLaptop({ inServiceOn: '2021-11-23' }), { passed: true, threshold: 0.5, unit: 'share' }],
    ['serves-on', aLaptop({ inServiceOn: '2006-11-23' }), { passed: false }],
    [
      'serves-on',
      { device: { category: 'thin-client', inServiceOn: '2021-11-23' } },
      { passed: null, missing: 'lifetime-law' },
    ],
    ['no-exception', aLaptop({}, { request: { safetyOrBusinessException: true } }), { passed: false }],
    ['no-exception', aLaptop({}, { request: {} }), { passed: null, missing: 'exception' }],
    ['device-present', aLaptop({}, { request: { reason: 'loss' } }), { passed: false }],
    ['replaces-a-device', aLaptop({}, { request: { reason: 'second-screen' } }), { passed: false }],
    ['refurbished-first', aLaptop({}), { passed: true, source: 'prolonge-default' }],
    ['refurbished-first', { device: { category: 'printer' } }, { passed: false }],
  ])('%s of %j', (rule, written, expected) => {
    expect(found(rule, written)).toMatchObject(expected);
  });

  it('leaves out the rules that do not apply', () => {
    const rulesOf = (written: object) => judged(written).reasons.map(({ rule }) => rule);
    expect(rulesOf({ device: { category: 'monitor', condition: 'working' } })).toEqual([
      'works',
      'fast-enough',
      'target-life',
      'serves-on',
      'refurbished-first',
    ]);
    expect(rulesOf({ device: { category: 'smartphone', condition: 'dead' } })).not.toContain('fast-enough');
    expect(rulesOf(aLaptop({}))).not.toContain('stock');
  });
});

describe('the stock fits', () => {
  const asked = (item: object, request: object = {}) =>
    found(
      'stock',
      aLaptop({}, { request, stock: [{ category: 'laptop', grade: 'B', ramGb: 8, count: 2, owner: 'own', ...item }] }),
    );

  it('with the same category, a good enough grade and the memory asked for', () => {
    expect(asked({})).toMatchObject({ passed: true, value: 2, facts: { own: 2, other: 0 } });
    expect(asked({ grade: 'C', owner: 'other' })).toMatchObject({ passed: true, facts: { own: 0, other: 2 } });
    expect(asked({ ramGb: 16 }, { ramGbNeeded: 16 })?.passed).toBe(true);
  });

  it.each([{ category: 'desktop' }, { grade: 'D' }, { grade: null }, { count: 0 }, { count: null }])(
    'not with %j',
    (item) => {
      expect(asked(item)?.passed).toBe(false);
    },
  );

  it('not with less memory than asked for, or memory that nobody told', () => {
    expect(asked({ ramGb: 8 }, { ramGbNeeded: 16 })?.passed).toBe(false);
    expect(asked({ ramGb: null }, { ramGbNeeded: 16 })?.passed).toBe(false);
  });

  it('is unknown when nobody told the stock, and empty when it is', () => {
    expect(found('stock', aLaptop({}, { request: {} }))).toMatchObject({ passed: null, missing: 'stock' });
    expect(found('stock', aLaptop({}, { request: {}, stock: [] }))).toMatchObject({ passed: false, value: 0 });
  });
});
