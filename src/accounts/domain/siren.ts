import { DomainError } from '../../kernel/domain-error.js';

/** A SIREN: nine digits whose last one is a Luhn key; identifies a legal entity in France. */
export class Siren {
  private constructor(readonly digits: string) {}

  /** @throws DomainError `siren-wrong` unless the text, spaces aside, is nine digits with the right key */
  static parse(text: string): Siren {
    const digits = text.replace(/\s/g, '');
    if (!/^\d{9}$/.test(digits) || luhn(digits) !== 0) throw new DomainError('siren-wrong', 'invalid', { value: text });
    return new Siren(digits);
  }
}

/** Luhn sum modulo 10: zero when the key is right. */
function luhn(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
}
