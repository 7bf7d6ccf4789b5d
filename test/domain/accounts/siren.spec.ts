import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Siren } from '../../../src/accounts/domain/siren.js';
import { DomainError } from '../../../src/kernel/domain-error.js';

const accepted = (text: string): boolean => {
  try {
    return Siren.parse(text).digits.length === 9;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'siren-wrong') return false;
    throw error;
  }
};

describe('a SIREN', () => {
  it.each(['732829320', '404833048', '552100554', '130025265'])('%s has the right key', (text) => {
    expect(Siren.parse(text).digits).toBe(text);
  });

  it('may be written with spaces', () => {
    expect(Siren.parse(' 732 829\u00a0320\t').digits).toBe('732829320');
  });

  it.each([
    ['a wrong key', '732829321'],
    ['two digits in each other’s place', '732892320'],
    ['eight digits', '73282932'],
    ['ten digits', '7328293200'],
    ['a letter', '73282932O'],
    ['dashes', '732-829-320'],
    ['digits of another alphabet', '٧٣٢٨٢٩٣٢٠'],
    ['nothing', ''],
  ])('is refused with %s, which is quoted', (_what, text) => {
    expect(() => Siren.parse(text)).toThrow(expect.objectContaining({ code: 'siren-wrong', facts: { value: text } }));
  });

  it('has one right key in ten, and any digit changed is noticed', () => {
    const eight = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(eight, fc.nat(8), fc.integer({ min: 1, max: 9 }), (start, place, shift) => {
        const right = [...'0123456789'].map((key) => start + key).filter(accepted);
        expect(right).toHaveLength(1);
        const digits = [...(right[0] ?? '')];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(accepted(digits.join(''))).toBe(false);
      }),
    );
  });
});
