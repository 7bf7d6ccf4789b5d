import { describe, expect, it } from '@jest/globals';
import { parseOrganisationCode } from '../../../src/accounts/domain/organisation-code.js';

describe('the code of an organisation', () => {
  it.each(['A', '7', 'VALOMBRE', 'CCAS-2', 'A'.repeat(40), 'A--B'])('may be %s', (text) => {
    expect(parseOrganisationCode(text)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['small letters', 'Valombre'],
    ['accents', 'ORVÉLANE'],
    ['a dash first', '-A'],
    ['a dash last', 'A-'],
    ['a dash alone', '-'],
    ['a space', 'VAL OMBRE'],
    ['a line end', 'VALOMBRE\n'],
    ['a slash', 'VAL/OMBRE'],
    ['forty-one characters', 'A'.repeat(41)],
  ])('is refused with %s, which is quoted', (_what, text) => {
    expect(() => parseOrganisationCode(text)).toThrow(
      expect.objectContaining({ code: 'organisation-code-wrong', kind: 'invalid', facts: { value: text } }),
    );
  });
});
