import { describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES, severityOf } from '../../../src/inventory/domain/problem-codes.js';
import { problemMessage } from '../../../src/inventory/domain/problem-wording.js';
import { decisionBecause } from '../../../src/inventory/domain/decision-wording.js';
import { PROBLEMS_EN } from '../../../src/inventory/domain/problem-wording.en.js';
import { PROBLEMS_FR } from '../../../src/inventory/domain/problem-wording.fr.js';

const placesIn = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe.each(PROBLEM_CODES)('the problem %s', (code) => {
  it('has a whole sentence in each language, about the same facts', () => {
    for (const sentence of [PROBLEMS_FR[code], PROBLEMS_EN[code]]) expect(sentence).toMatch(/^[A-ZÀ-Ý{«“].*\.$/);
    expect(placesIn(PROBLEMS_FR[code])).toEqual(placesIn(PROBLEMS_EN[code]));
  });
});

describe('a sentence', () => {
  it('holds its facts, in words where they are codes', () => {
    expect(problemMessage('date-against-order', { order: 'mdy' }, 'fr')).toContain('mois/jour/année');
    expect(problemMessage('date-against-order', { order: 'mdy' }, 'en')).toContain('month/day/year');
    expect(problemMessage('text-too-long', { length: 161, limit: 160 }, 'en')).toContain('161');
  });

  it('keeps nothing of a fact that is missing, even one that every object has', () => {
    expect(problemMessage('row-duplicate', {}, 'en')).toMatch(/^Same row as row :/);
    expect(decisionBecause('cell-proves', { value: '{constructor}', row: 3 }, 'en')).toBe('{constructor} in row 3');
  });

  it('keeps its double signs away from line ends in French', () => {
    expect(problemMessage('row-duplicate', { firstRow: 2 }, 'fr')).toContain('ligne 2\u202f: elle');
  });
});

describe('the severity of a problem', () => {
  it('rejects the row only where nothing true could be imported', () => {
    expect(PROBLEM_CODES.filter((code) => severityOf(code) === 'error')).toEqual([
      'row-duplicate',
      'identity-twice-in-file',
      'identity-conflict',
      'identity-shared',
      'identity-of-two',
      'tag-changed',
      'row-without-identity',
      'row-shifted',
      'quantity-row',
      'quantity-too-large',
      'quantity-zero',
      'lot-twice-in-file',
    ]);
  });
});
