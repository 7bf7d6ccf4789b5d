import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/renewal/domain/decide.js';
import { DecisionBook } from '../../../src/renewal/domain/decision-book.js';
import type { Outcomes } from '../../../src/renewal/domain/decision.js';
import { RULE_CODES, type RuleCode } from '../../../src/renewal/domain/rule-result.js';
import { VERDICTS, type VerdictKind } from '../../../src/renewal/domain/verdict-kind.js';

const answers = fc.constantFrom(true, false, null, undefined);
/** Any set of answers to the rules, even those no device could give. */
const outcomes: fc.Arbitrary<Outcomes> = fc
  .tuple(...RULE_CODES.map(() => answers))
  .map((given) =>
    Object.fromEntries(RULE_CODES.flatMap((rule, index) => (given[index] === undefined ? [] : [[rule, given[index]]]))),
  );

/** How far from keeping the device: as it is and after an intervention are equally near. */
const distance = (verdict: VerdictKind): number => Math.max(1, VERDICTS.indexOf(verdict));
/** Rules about what is asked for, not about what the device is. */
const aboutTheDevice = RULE_CODES.filter((rule) => rule !== 'device-present' && rule !== 'replaces-a-device');

describe('the decision', () => {
  it('never holds a missing datum against the device', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...aboutTheDevice), (given, rule) => {
        const unknown = distance(decide({ ...given, [rule]: null }).verdict);
        expect(unknown).toBeLessThanOrEqual(distance(decide({ ...given, [rule]: false }).verdict));
      }),
      { numRuns: 3_000 },
    );
  });

  it('never goes farther from keeping because a rule passes', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...aboutTheDevice.filter((rule) => rule !== 'stock')), (given, rule) => {
        const passed = distance(decide({ ...given, [rule]: true }).verdict);
        expect(passed).toBeLessThanOrEqual(distance(decide({ ...given, [rule]: false }).verdict));
      }),
      { numRuns: 3_000 },
    );
  });

  it('buys nothing while the stock holds what fits', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        expect(['extend', 'upgrade', 'reassign']).toContain(decide({ ...given, stock: true }).verdict);
      }),
    );
  });

  it('never buys for an end of support alone where another path exists', () => {
    const paths = fc.constantFrom<RuleCode>('upgradable-in-place', 'extended-support', 'other-system');
    fc.assert(
      fc.property(outcomes, paths, (given, path) => {
        const alone = {
          ...given,
          'no-exception': true,
          'device-present': true,
          'replaces-a-device': true,
          works: true,
          memory: true,
        };
        const verdict = decide({ ...alone, 'memory-needed': true, supported: false, [path]: true }).verdict;
        expect(['extend', 'upgrade']).toContain(verdict);
      }),
    );
  });

  it('buys new only by exception, or where nothing is bought refurbished', () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        fc.pre(decide(given).verdict === 'replace');
        expect(given['no-exception'] === false || given['refurbished-first'] === false).toBe(true);
        expect(given.stock).not.toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('names only rules that apply as those that decided, once remembered', () => {
    const book = new DecisionBook();
    fc.assert(
      fc.property(outcomes, fc.boolean(), (given, isAsked) => {
        for (const rule of book.weigh(given, isAsked).decision.decidedBy) expect(given).toHaveProperty(rule);
      }),
    );
  });
});

describe('what would turn a decision', () => {
  const book = new DecisionBook();

  it('does turn it, to the verdict that is told', () => {
    fc.assert(
      fc.property(outcomes, fc.boolean(), (given, isAsked) => {
        const { decision, turns } = book.weigh(given, isAsked);
        for (const { rule, passed, verdict } of turns) {
          expect(verdict).not.toBe(decision.verdict);
          expect(decide({ ...given, [rule]: passed }).verdict).toBe(verdict);
        }
      }),
    );
  });

  it('leaves no rule out that would', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...aboutTheDevice), fc.boolean(), (given, rule, passed) => {
        fc.pre(given[rule] !== undefined && given[rule] !== passed);
        const { decision, turns } = book.weigh(given, true);
        const isTold = turns.some((turn) => turn.rule === rule && turn.passed === passed);
        expect(isTold).toBe(decide({ ...given, [rule]: passed }).verdict !== decision.verdict);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is remembered apart for a device that somebody asks to renew', () => {
    const given: Outcomes = { works: true, stock: true, 'refurbished-first': true };
    expect(book.weigh(given, false).alternatives).toEqual([]);
    expect(book.weigh(given, true).alternatives.map(({ verdict }) => verdict)).toEqual(['reassign', 'refurbished']);
  });
});
