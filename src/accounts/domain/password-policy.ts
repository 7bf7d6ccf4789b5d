import { DomainError } from '../../kernel/domain-error.js';
import { fold } from '../../kernel/text.js';
import { isPatterned, lettersOf, unmask, withoutWords, wordsBehind } from './password-shape.js';

const FEWEST_CHARACTERS = 12;
const MOST_CHARACTERS = 200;
/** What a person types is never longer, whatever normalising makes of it; longer is not even read. */
const MOST_CODE_UNITS = 4 * MOST_CHARACTERS;
const SHORTEST_WORD = 3;
/** So many letters beside one's own words make something of one's own. */
const OWN_LETTERS = 5;
/** What anybody guesses of whoever signs in here. */
const OUR_WORDS = ['prolonge', 'mairie', 'ville', 'commune', 'métropole'];

/** What a password must not be made of: who the person is, and for whom they work. */
export type PasswordOwner = {
  readonly name: string;
  readonly email: string;
  readonly organisations: readonly string[];
};

/** What is known of passwords that everybody tries first. */
export type CommonPasswords = {
  /** whether a password, folded (`foldPassword`), is in the list */
  isListed(folded: string): boolean;
  /** whether a word, folded and unmasked (`unmask`), is the base of many */
  isWord(word: string): boolean;
};

/**
 * A password as it is hashed and counted: NFKC, so that an é typed on two keyboards is one (NIST SP 800-63B 3.1.1.2).
 * Nothing else is touched: spaces, capitals and emoji count. @returns null when it is far too long to be one
 */
export const normalisePassword = (typed: string): string | null =>
  typed.length > MOST_CODE_UNITS ? null : typed.normalize('NFKC');

/** A password as lists hold it. */
export const foldPassword = (password: string): string => fold(password).replace(/\s/g, '');

/**
 * Whether a new password is good: at least 12 characters (code points once normalised) and at most 200, no rule on which,
 * no end date; not one that everybody tries, nor made of who the person is.
 * @returns the password as it is to be hashed
 * @throws DomainError `password-too-short`, `password-too-long`, `password-breached`, `password-about-you`
 * @see OWASP ASVS 5.0 §6.2, CNIL deliberation 2022-100
 */
export function checkPassword(typed: string, owner: PasswordOwner, common: CommonPasswords): string {
  const password = normalisePassword(typed);
  if (password === null || [...password].length > MOST_CHARACTERS) {
    throw new DomainError('password-too-long', 'invalid', { most: MOST_CHARACTERS });
  }
  if ([...password].length < FEWEST_CHARACTERS) {
    throw new DomainError('password-too-short', 'invalid', { fewest: FEWEST_CHARACTERS });
  }
  if (isAbout(password, owner)) throw new DomainError('password-about-you', 'invalid');
  if (isCommon(password, common)) throw new DomainError('password-breached', 'invalid');
  return password;
}

/** In the list, made by a rule of thumb, or one common word dressed with digits and signs. */
function isCommon(password: string, common: CommonPasswords): boolean {
  const folded = foldPassword(password);
  if (common.isListed(folded) || isPatterned(folded)) return true;
  return wordsBehind(folded).some((word) => common.isWord(word));
}

/** Nothing, or nearly, is left of it once the person's own words are taken away. */
function isAbout(password: string, owner: PasswordOwner): boolean {
  const words = ownWords(owner);
  return lettersOf(foldPassword(password)).some((letters) => {
    const left = withoutWords(letters, words).length;
    return left < OWN_LETTERS && left < letters.length - left;
  });
}

function ownWords({ name, email, organisations }: PasswordOwner): readonly string[] {
  const texts = [name, email, ...organisations, ...OUR_WORDS];
  const parts = texts.flatMap((text) => fold(text).split(/[^\p{L}]+/u)).map(unmask);
  return [...new Set(parts)].filter((word) => word.length >= SHORTEST_WORD).sort((a, b) => b.length - a.length);
}
