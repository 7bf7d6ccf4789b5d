import { describe, expect, it } from '@jest/globals';
import type { ActionCode, ReasonCode } from '../../../src/renewal/domain/advice-codes.js';
import { decide } from '../../../src/renewal/domain/decide.js';
import type { Outcomes } from '../../../src/renewal/domain/decision.js';
import type { VerdictKind } from '../../../src/renewal/domain/verdict-kind.js';

const ended = { supported: false } as const;
const broken = { works: false, repairable: true } as const;
const short = { 'memory-needed': false, 'memory-can-grow': false } as const;

/** One line for each way through the decision. */
const TABLE: readonly [string, Outcomes, VerdictKind, ReasonCode, readonly ActionCode[]][] = [
  ['nothing is known', {}, 'extend', 'nothing-known', []],
  ['only unanswered rules', { works: null, supported: null, 'target-life': null }, 'extend', 'nothing-known', []],
  ['it works, age unknown', { works: true, 'target-life': null }, 'extend', 'nothing-against', []],
  ['before its target life', { 'target-life': true }, 'extend', 'before-target', []],
  ['past its target life', { works: true, 'target-life': false }, 'extend', 'past-target-still-fit', []],
  ['unlikely to serve on, and nothing to pay', { 'serves-on': false, works: true }, 'extend', 'nothing-against', []],
  ['slow without a cause', { 'fast-enough': false, memory: true }, 'extend', 'slow-without-cause', ['clean-up']],
  ['broken and repairable', broken, 'upgrade', 'worth-keeping', ['repair']],
  [
    'broken, nobody knows whether it can be repaired',
    { works: false, repairable: null },
    'upgrade',
    'worth-keeping',
    ['diagnose'],
  ],
  [
    'broken, cost and repairs unknown',
    { ...broken, 'repair-cost': null, 'few-repairs': null, 'serves-on': null },
    'upgrade',
    'worth-keeping',
    ['repair'],
  ],
  ['beyond repair', { works: false, repairable: false }, 'refurbished', 'beyond-repair', ['buy-refurbished']],
  ['repair too costly', { ...broken, 'repair-cost': false }, 'refurbished', 'repair-too-costly', ['buy-refurbished']],
  ['repaired too often', { ...broken, 'few-repairs': false }, 'refurbished', 'repaired-too-often', ['buy-refurbished']],
  [
    'broken, little life left',
    { ...broken, 'serves-on': false },
    'refurbished',
    'little-life-left',
    ['buy-refurbished'],
  ],
  ['system upgradable', { ...ended, 'upgradable-in-place': true }, 'upgrade', 'worth-keeping', ['upgrade-system']],
  [
    'system perhaps upgradable',
    { ...ended, 'upgradable-in-place': null, 'extended-support': true },
    'upgrade',
    'worth-keeping',
    ['check-upgrade'],
  ],
  [
    'extension before Linux',
    { ...ended, 'upgradable-in-place': false, 'extended-support': true, 'other-system': true },
    'upgrade',
    'worth-keeping',
    ['extended-support'],
  ],
  [
    'Linux at last',
    { ...ended, 'upgradable-in-place': false, 'extended-support': false, 'other-system': true },
    'upgrade',
    'worth-keeping',
    ['other-system'],
  ],
  [
    'a free path needs no long life',
    { ...ended, 'other-system': true, 'serves-on': false },
    'upgrade',
    'worth-keeping',
    ['other-system'],
  ],
  [
    'a phone nobody patches',
    { ...ended, 'upgradable-in-place': false },
    'refurbished',
    'support-ended',
    ['buy-refurbished', 'use-without-sensitive-data'],
  ],
  [
    'the same with a stock',
    { ...ended, 'upgradable-in-place': false, stock: true },
    'reassign',
    'support-ended',
    ['take-from-stock', 'use-without-sensitive-data'],
  ],
  ['memory short, may grow', { memory: false, 'memory-can-grow': true }, 'upgrade', 'worth-keeping', ['raise-memory']],
  [
    'memory short, nobody knows',
    { memory: false, 'memory-can-grow': null },
    'upgrade',
    'worth-keeping',
    ['check-memory'],
  ],
  [
    'memory short, cannot grow, nobody complains',
    { memory: false, 'memory-can-grow': false, works: true },
    'extend',
    'nothing-against',
    [],
  ],
  [
    'memory short, little life left, nobody complains',
    { memory: false, 'serves-on': false, works: true },
    'extend',
    'nothing-against',
    [],
  ],
  [
    'slow, cannot grow, past its target',
    { memory: false, 'memory-can-grow': false, 'fast-enough': false, 'target-life': false },
    'refurbished',
    'too-small',
    ['buy-refurbished'],
  ],
  ['too small, past its target', { ...short, 'target-life': false }, 'refurbished', 'too-small', ['buy-refurbished']],
  ['too small, before its target', { ...short, 'target-life': true }, 'extend', 'too-young-to-buy', ['lighter-use']],
  ['too small, age unknown', { ...short, 'target-life': null }, 'extend', 'too-young-to-buy', ['lighter-use']],
  [
    'too small, one in stock',
    { ...short, 'target-life': true, stock: true },
    'reassign',
    'too-small',
    ['take-from-stock'],
  ],
  ['hard disk', { storage: false }, 'upgrade', 'worth-keeping', ['fit-ssd']],
  ['hard disk, little life left', { storage: false, 'serves-on': false }, 'extend', 'nothing-against', []],
  ['tired battery', { battery: false }, 'upgrade', 'worth-keeping', ['replace-battery']],
  [
    'several at once, in order',
    { ...broken, ...ended, 'upgradable-in-place': true, memory: false, storage: false, battery: false },
    'upgrade',
    'worth-keeping',
    ['repair', 'upgrade-system', 'check-memory', 'fit-ssd', 'replace-battery'],
  ],
  ['lost', { 'device-present': false }, 'refurbished', 'no-device', ['buy-refurbished']],
  ['lost, one in stock', { 'device-present': false, stock: true }, 'reassign', 'no-device', ['take-from-stock']],
  [
    'lost, never bought refurbished',
    { 'device-present': false, 'refurbished-first': false },
    'replace',
    'no-device',
    ['buy-new'],
  ],
  ['one screen more', { 'replaces-a-device': false }, 'extend', 'extra-not-bought', []],
  [
    'one screen more, in stock',
    { 'replaces-a-device': false, stock: true },
    'reassign',
    'extra-from-stock',
    ['take-from-stock'],
  ],
  ['an exception', { 'no-exception': false, 'refurbished-first': true }, 'replace', 'exception', ['buy-new']],
  ['an exception, one in stock', { 'no-exception': false, stock: true }, 'reassign', 'exception', ['take-from-stock']],
];

describe('the way through the decision', () => {
  it.each(TABLE)('%s', (_, outcomes, verdict, because, actions) => {
    expect(decide(outcomes)).toMatchObject({ verdict, because, actions });
  });
});
