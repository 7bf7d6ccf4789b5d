import { describe, expect, it } from '@jest/globals';
import { judged } from '../../builders/assessments.js';
import { ACTION_CODES, REASON_CODES } from '../../../src/renewal/domain/advice-codes.js';
import { MISSING_DATA, RULE_CODES } from '../../../src/renewal/domain/rule-result.js';
import { renewalEn } from '../../../src/web/wording/renewal.en.js';
import { renewalFr } from '../../../src/web/wording/renewal.fr.js';
import { renewalRulesEn } from '../../../src/web/wording/renewal-rules.en.js';
import { renewalRulesFr } from '../../../src/web/wording/renewal-rules.fr.js';
import { sayRuleValue } from '../../../src/web/wording/say-rule-value.js';
import { typesetText } from '../../../src/web/wording/typeset.js';

const LANGUAGES = [
  ['French', renewalFr, renewalRulesFr],
  ['English', renewalEn, renewalRulesEn],
] as const;

/** Cases that between them lead to most of the sentences. */
const CASES = [
  {},
  {
    device: {
      category: 'laptop',
      inServiceOn: '2021-09-01',
      condition: 'working',
      os: 'Windows 11 Pro 25H2',
      ramGb: 8,
      storage: 'ssd',
    },
  },
  {
    device: {
      category: 'laptop',
      inServiceOn: '2017-09-01',
      condition: 'slow',
      os: 'Windows 10 Pro 22H2',
      ramGb: 4,
      maxRamGb: 16,
      storage: 'hdd',
      batteryHealthPct: 40,
    },
  },
  { device: { category: 'laptop', os: 'Windows 10 Pro 22H2', osUpgradable: false }, request: { reason: 'support' } },
  {
    device: { category: 'laptop', condition: 'failing', repairable: true, repairCostEur: 120, repairsLast12Months: 1 },
    request: { reason: 'failure' },
  },
  { device: { category: 'smartphone', manufacturer: 'Samsung', model: 'Galaxy A51' } },
  {
    device: { category: 'laptop', condition: 'dead', repairable: false },
    request: { ramGbNeeded: 16 },
    stock: [{ category: 'laptop', grade: 'A', ramGb: 16, count: 2, owner: 'other' }],
  },
];

describe.each(LANGUAGES)('the advice in %s', (_, advice, rules) => {
  const whole = (text: string) => {
    expect(text).not.toMatch(/undefined|NaN|null|\?\?|\[object/);
    expect(text.trim()).not.toBe('');
    return text;
  };

  it('says every code, even without facts', () => {
    for (const code of REASON_CODES) whole(advice.because[code]({}));
    for (const code of ACTION_CODES) whole(advice.action[code]({}));
    for (const code of MISSING_DATA) whole(advice.missing[code]);
    for (const rule of RULE_CODES) {
      whole(rules.rule[rule].name);
      whole(rules.rule[rule].unknown);
      whole(rules.condition[rule].passed);
      whole(rules.condition[rule].failed);
    }
  });

  it.each(CASES)('says the whole verdict on %j', (written) => {
    const verdict = judged(written);
    whole(advice.because[verdict.because.code](verdict.because.facts));
    for (const { code, facts } of [...verdict.actions, ...verdict.alternatives]) whole(advice.action[code](facts));
    for (const reason of verdict.reasons) {
      const words = rules.rule[reason.rule];
      whole(reason.passed === null ? words.unknown : reason.passed ? words.passed(reason) : words.failed(reason));
    }
    for (const { rule, passed, verdict: other } of verdict.wouldChangeIf) {
      whole(rules.wouldBe(rules.condition[rule][passed ? 'passed' : 'failed'], other));
    }
  });
});

describe('the advice, word for word', () => {
  it('says life in tens, support with its day, and prices in full', () => {
    const verdict = judged(CASES[3] ?? {});
    const action = verdict.actions[0];
    expect(action && renewalFr.action[action.code](action.facts)).toBe(
      "Souscrire le support étendu de Windows 10 22H2, jusqu'au 10 octobre 2028 (427 dollars par équipement au total, années écoulées comprises)",
    );
    const supported = verdict.reasons.find(({ rule }) => rule === 'supported');
    expect(supported && renewalRulesFr.rule.supported.failed(supported)).toBe(
      'Il ne reçoit plus de correctifs de sécurité depuis le 14 octobre 2025 (Windows 10 22H2) : c’est une raison logicielle.',
    );
    const serves = judged({ device: { category: 'laptop', inServiceOn: '2021-11-23' } }).reasons.find(
      ({ rule }) => rule === 'serves-on',
    );
    expect(serves && renewalRulesFr.rule['serves-on'].passed(serves)).toBe(
      '6 sur 10 fonctionnent encore deux ans plus tard.',
    );
  });

  it('never calls hardware worn out because its support has ended', () => {
    const facts = { product: 'Galaxy A51' };
    expect(renewalFr.because['support-ended'](facts)).toContain("Le matériel n'est pas en cause");
    expect(renewalEn.because['support-ended'](facts)).toContain('The hardware is not the reason');
  });

  it('never foretells a breakdown', () => {
    const french = [
      ...ACTION_CODES.map((code) => renewalFr.action[code]({})),
      ...REASON_CODES.map((code) => renewalFr.because[code]({})),
    ];
    for (const sentence of french) expect(typesetText(sentence)).not.toMatch(/sera en panne|va tomber/);
  });

  it('says values with their unit', () => {
    expect(sayRuleValue(62, 'months', 'fr').replace(/\s/g, ' ')).toBe('5 ans et 2 mois');
    expect(sayRuleValue(8, 'GB', 'fr')).toBe('8\u202fGo');
    expect(sayRuleValue(0.97, 'share', 'en')).toBe('more than 9 out of 10');
    expect(sayRuleValue('working, slow', null, 'fr')).toBe('fonctionne, lent');
    expect(sayRuleValue(null, null, 'fr')).toBe('');
    expect(sayRuleValue('constructor', null, 'fr')).toBe('constructor');
  });
});
