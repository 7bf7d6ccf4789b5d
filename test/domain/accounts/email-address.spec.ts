import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEmailAddress } from '../../../src/accounts/domain/email-address.js';

const keyOf = (text: string): string | null => {
  try {
    return parseEmailAddress(text).key;
  } catch (error) {
    expect(error).toMatchObject({ code: 'email-wrong', kind: 'invalid' });
    return null;
  }
};

describe('an e-mail address', () => {
  it('is kept as it was typed, spaces around it aside, and found whatever its capitals', () => {
    expect(parseEmailAddress('  Claire.Martin@Valombre.FR ')).toEqual({
      email: 'Claire.Martin@Valombre.FR',
      key: 'claire.martin@valombre.fr',
    });
  });

  it.each([
    'a@b.fr',
    "o'neil+parc@sub.domain.example",
    'x_y-z@xn--mtropole-c1a.example',
    `${'l'.repeat(64)}@example.fr`,
    'root@dc1.intra.valombre2.fr',
  ])('may be %s', (text) => {
    expect(keyOf(text)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['no domain', 'claire'],
    ['no name', '@example.fr'],
    ['a domain of one word', 'claire@localhost'],
    ['a number for a domain', 'claire@[127.0.0.1]'],
    ['an address of a machine', 'claire@127.0.0.1'],
    ['two dots', 'claire..martin@example.fr'],
    ['a dot at an end', '.claire@example.fr'],
    ['a dash at an end', 'claire@-example.fr'],
    ['a quoted name', '"claire martin"@example.fr'],
    ['a comment', 'claire(chef)@example.fr'],
    ['two addresses', 'claire@example.fr,paul@example.fr'],
    ['a name beside it', 'Claire <claire@example.fr>'],
    ['a second line', 'claire@example.fr\nBcc: paul@example.fr'],
    ['a space inside', 'claire martin@example.fr'],
    ['a NUL', 'claire\0@example.fr'],
    ['a long name', `${'l'.repeat(65)}@example.fr`],
    ['a long domain', `claire@${'domaine.'.repeat(35)}fr`],
  ])('is not %s', (_what, text) => {
    expect(keyOf(text)).toBeNull();
  });

  // CVE-2026-86770: an account reached by an address that some collation or folding takes for another.
  it.each([
    ['an accent', 'clairé@example.fr'],
    ['an accent apart', 'claire\u0301@example.fr'],
    ['a Kelvin sign, which small letters make a k', 'mar\u212Aus@example.fr'],
    ['a dotless i', 'cla\u0131re@example.fr'],
    ['a dotted capital I', 'CLA\u0130RE@example.fr'],
    ['a Cyrillic letter', 'cl\u0430ire@example.fr'],
    ['wide letters, which NFKC makes plain', '\uFF43laire@example.fr'],
    ['a ligature, which NFKC opens', 'o\uFB03ce@example.fr'],
    ['a long s, which small letters keep and others fold', 'ma\u017Fter@example.fr'],
    ['a sharp s', 'stra\u00DFe@example.fr'],
    ['a wide at sign', 'claire\uFF20example.fr'],
    ['an ideographic full stop', 'claire@example\u3002fr'],
    ['a zero-width space', 'cla\u200Bire@example.fr'],
    ['a soft hyphen', 'cla\u00ADire@example.fr'],
    ['a no-break space at the end', 'claire@example.fr\u00A0'],
    ['an accented domain not in its xn-- form', 'claire@métropole.fr'],
  ])('is not one with %s', (_what, text) => {
    expect(keyOf(text)).toBeNull();
  });

  it('has a key that no folding changes: small letters, NFKC and comparison without accents leave it as it is', () => {
    const collator = new Intl.Collator('fr', { sensitivity: 'base' });
    const piece = fc.stringMatching(/^[\p{L}\p{N}.+_-]{1,12}$/u);
    fc.assert(
      fc.property(piece, piece, (local, domain) => {
        const key = keyOf(`${local}@${domain}.fr`);
        if (key === null) return;
        expect(key).toBe(key.normalize('NFKC').toLowerCase());
        expect(keyOf(key)).toBe(key);
        expect(collator.compare(key, `${local}@${domain}.fr`)).toBe(0);
      }),
    );
  });

  it('is one account only for spellings that differ by capitals alone', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9._+-]{1,10}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [first, second] = [keyOf(`${one}@example.fr`), keyOf(`${other}@example.fr`)];
        if (first === null || second === null) return;
        expect(first === second).toBe(one.toLowerCase() === other.toLowerCase());
      }),
    );
  });
});
