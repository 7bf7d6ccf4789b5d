import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CommonPasswordList } from '../../../src/accounts/credentials/common-password-list.js';
import { checkPassword, type CommonPasswords } from '../../../src/accounts/domain/password-policy.js';

/** An agent of a town. */
const owner = {
  name: 'Claire Martin',
  email: 'claire.martin@valombre.example',
  organisations: ['Ville de Valombre', 'CCAS des Ormes'],
};
const nothing: CommonPasswords = { isListed: () => false, isWord: () => false };
const real = new CommonPasswordList();

/** The code of the refusal; the password as it is hashed when there is none. */
const outcome = (password: string, common = nothing): string => {
  try {
    return checkPassword(password, owner, common);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the length of a password', () => {
  it('is at least 12 and at most 200 characters, whatever they take in memory', () => {
    const text = 'vqzx7hgk wbtp djncfm';
    expect(outcome(text.slice(0, 11))).toBe('password-too-short');
    expect(outcome(text.slice(0, 12))).toBe(text.slice(0, 12));
    const emoji = ['🦊', '🐻', '🐼', '🐨', '🐯', '🦁', '🐮', '🐷', '🐸', '🐵', '🐔', '🐧'];
    expect(outcome(emoji.slice(0, 11).join(''))).toBe('password-too-short');
    expect(outcome(emoji.join(''))).toBe(emoji.join(''));
    const long = Array.from({ length: 200 }, (_, index) => text.charAt((index * index) % 19)).join('');
    expect(outcome(long)).toBe(long);
    expect(outcome(`${long}x`)).toBe('password-too-long');
    expect(outcome('x'.repeat(10_000_000))).toBe('password-too-long');
  });

  it('counts characters as they are hashed: an accent typed apart makes no second one', () => {
    expect(outcome('é'.normalize('NFD').repeat(6))).toBe('password-too-short');
    expect(outcome('ma clé bleue où'.normalize('NFD'))).toBe('ma clé bleue où'.normalize('NFC'));
  });

  it('keeps the spaces and capitals that were typed', () => {
    expect(outcome(' Deux  espaces ICI ')).toBe(' Deux  espaces ICI ');
  });
});

describe('the composition of a password', () => {
  it('has no rule: characters of one kind pass as well as those of four', () => {
    for (const good of ['vqzhgkwbtpdj', 'VQZHGKWBTPDJ', '830274916573', '%&)=*!§+:/?-', 'vQ8% zH3& kW'])
      expect(outcome(good)).toBe(good);
  });

  it('changes nothing: what passes in small letters passes in capitals, and the other way round', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 40 }), (text) => {
        expect(outcome(text.toUpperCase()).startsWith('password-')).toBe(
          outcome(text.toUpperCase().toLowerCase()).startsWith('password-'),
        );
      }),
    );
  });
});

describe('a password that everybody tries first', () => {
  it.each([
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'lkjihgfedcba',
    '123456789012',
    '20262026202620',
    'motdepassemotdepasse',
    'MotDePasse motdepasse',
  ])('repeats or counts: %s', (text) => expect(outcome(text)).toBe('password-breached'));

  it.each([
    'azertyuiop123',
    'qwertyuiop[]',
    '1qaz2wsx3edc',
    '1q2w3e4r5t6y',
    'a1b2c3d4e5f6',
    'qsdfghjklm99',
    'poiuytreza!!',
    '123456azerty!',
    'AZERTYqwerty12',
  ])('walks on the keyboard: %s', (text) => expect(outcome(text)).toBe('password-breached'));

  it.each([
    'motdepasse2026!',
    'M0tDeP@sse-2026',
    'p@ssw0rd1234',
    'Administrateur1',
    '**Bonjour12345',
    'nicolas19850101',
    '2024bienvenue2024',
  ])('dresses one common word: %s', (text) => {
    expect(outcome(text)).toBe(text);
    expect(outcome(text, real)).toBe('password-breached');
  });

  it.each(['123qweasdzxc', 'Mailcreated5240', 'leavemealone', 'LeaveMeAlone', 'leave me alone', 'iloveyou123456'])(
    'is in the list of those most used: %s',
    (text) => expect(outcome(text, real)).toBe('password-breached'),
  );

  it.each([
    'cheval agrafe pile correct',
    'le vélo rouge dort sous la pluie',
    'tournevis-bouleau-guitare',
    'x7$kQ9!2vB4#',
    'coin-coin fait le canard',
  ])('is not %s', (text) => expect(outcome(text, real)).toBe(text));

  it('is hardly ever one drawn at random', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_');
    const drawn = fc.sample(fc.array(letter, { minLength: 16, maxLength: 16 }), { numRuns: 2000, seed: 7 });
    expect(
      drawn.map((letters) => outcome(letters.join(''), real)).filter((one) => one.startsWith('password-')),
    ).toEqual([]);
  });
});

describe('a password about oneself', () => {
  it.each([
    'clairemartin',
    'Claire.Martin1984',
    'martin@valombre',
    'VilleDeValombre26',
    'prolonge-2026!!',
    'Mairie-Valombre-1',
    'C1aire!Mart1n#99',
    'ormes valombre 38',
  ])('is refused: %s', (text) => expect(outcome(text)).toBe('password-about-you'));

  it.each(['claire aime les tramways verts', 'valombre-tournevis-88', 'un prolongement de guitare'])(
    'is not one that merely contains such a word: %s',
    (text) => expect(outcome(text)).toBe(text),
  );

  it('says no other name than the refusal: facts hold nothing of the password', () => {
    for (const text of ['clairemartin', 'aaaaaaaaaaaa', 'court', 'x'.repeat(300)]) {
      expect.assertions(4);
      try {
        checkPassword(text, owner, nothing);
      } catch (error) {
        expect(JSON.stringify({ ...(error as object), message: (error as Error).message })).not.toContain(text);
      }
    }
  });
});
