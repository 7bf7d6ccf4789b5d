import { DomainError } from '../../kernel/domain-error.js';

const MOST_CHARACTERS = 160;

/**
 * The name of a person as colleagues read it: up to 160 characters on one line, without control or invisible characters,
 * which could make a name pass for another.
 * @throws DomainError `person-name-wrong`
 */
export function parsePersonName(text: string): string {
  const name = text.normalize('NFC').trim().replace(/ +/g, ' ');
  if (name === '' || name.length > MOST_CHARACTERS || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new DomainError('person-name-wrong', 'invalid', { most: MOST_CHARACTERS });
  }
  return name;
}
