import { months } from '../../../src/kernel/quantity.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { RULE_CODES, type RuleCode, type RuleResult } from '../../../src/renewal/domain/rule-result.js';
import type { Verdict } from '../../../src/renewal/domain/verdict.js';
import { someCarbon } from './sample-estimates.js';

/** What one rule found; in favour unless said otherwise. */
export const aReason = (rule: RuleCode, changes: Partial<RuleResult> = {}): RuleResult => ({
  rule,
  passed: true,
  value: null,
  threshold: null,
  unit: null,
  source: 'prolonge-default',
  missing: null,
  facts: {},
  ...changes,
});

/** Advice to bring a laptop up to date: it works, but its system is no longer patched and its memory is short. */
export const aVerdict = (changes: Partial<Verdict> = {}): Verdict => ({
  verdict: 'upgrade',
  because: { code: 'worth-keeping', facts: {} },
  actions: [
    { code: 'upgrade-system', facts: { product: 'Windows 10 Pro 22H2' } },
    { code: 'raise-memory', facts: { fromGb: 4, toGb: 8 } },
  ],
  reasons: [
    aReason('no-exception', { passed: null, missing: 'exception', source: 'declared' }),
    aReason('works', { value: 'working', source: 'declared' }),
    aReason('supported', {
      ...{ passed: false, value: '2025-10-14', threshold: '2026-11-23', source: 'endoflife-date' },
      facts: { product: 'Windows 10 Pro 22H2' },
    }),
    aReason('upgradable-in-place', { value: true, source: 'windows-11-requirements' }),
    aReason('extended-support', { value: '2028-10-10', threshold: '2026-11-23', source: 'windows-10-esu-prices' }),
    aReason('other-system', { value: true }),
    aReason('memory', { passed: false, value: 4, threshold: 8, unit: 'GB' }),
    aReason('memory-can-grow', { value: 32, threshold: 8, unit: 'GB', source: 'declared' }),
    aReason('storage', { value: 'ssd', threshold: 'hdd' }),
    aReason('battery', { value: 81, threshold: 60, unit: '%' }),
    aReason('target-life', { value: 62, threshold: 72, unit: 'months', source: 'grenoble-alpes-metropole-numerique' }),
    aReason('serves-on', { value: 0.79, threshold: 0.5, unit: 'share', source: 'unitar-weee' }),
  ],
  decidedBy: ['supported', 'upgradable-in-place', 'memory', 'memory-can-grow', 'serves-on'],
  missing: ['exception'],
  alternatives: [
    {
      ...{ verdict: 'upgrade', code: 'extended-support' },
      facts: { product: 'Windows 10', until: '2028-10-10', price: 427, currency: 'USD' },
    },
    { verdict: 'upgrade', code: 'other-system', facts: {} },
  ],
  avoidedKgCo2e: someCarbon(61, 34, 108, { methodVersion: 'avoided-emissions/1' }),
  keptMonths: months(24),
  avoidedLeavesOut: ['raise-memory'],
  lookAgainOn: dateOnly('2027-09-01'),
  wouldChangeIf: [
    { code: 'no-exception-failed', rule: 'no-exception', passed: false, verdict: 'replace', facts: {} },
    { code: 'memory-can-grow-failed', rule: 'memory-can-grow', passed: false, verdict: 'refurbished', facts: {} },
  ],
  ruleVersion: 'renewal/1',
  ...changes,
});

/** Every rule, each answering `passed`. */
export const everyRule = (passed: boolean | null): RuleResult[] =>
  RULE_CODES.map((rule) => aReason(rule, { passed, missing: passed === null ? 'condition' : null }));
