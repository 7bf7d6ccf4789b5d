import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldWords } from '../../../src/kernel/text.js';

describe('text folded for comparison', () => {
  it.each([
    ['accents, composed', 'Écran Modèle Ñandú', 'ecran modele nandu'],
    ['accents, decomposed', 'E\u0301cran mode\u0300le', 'ecran modele'],
    ['a Cyrillic capital С', '\u0421atégorie', 'categorie'],
    ['Cyrillic letters inside', 'N\u043em d\u0435 s\u0435rie', 'nom de serie'],
    ['Cyrillic capitals', '\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425', 'abekmhopctyx'],
    ['Greek capitals', '\u0391\u0395\u0399\u039a\u039f\u03a1\u03a4\u03a7', 'aeikoptx'],
    ['a Greek accented letter', 'm\u03ccdele', 'modele'],
    ['ligatures', 'Œuvre Ægis ﬁche ﬂux Straße', 'oeuvre aegis fiche flux strasse'],
    ['full-width letters', 'ＰＣ１２', 'pc12'],
    ['a no-break space', 'N°\u00a0série', 'n° serie'],
    ['a narrow no-break space, tabs and line ends', ' a\u202fb\tc\r\nd ', 'a b c d'],
    ['a mark of the order of bytes', '\ufeffNom', 'nom'],
    ['a Turkish capital', 'İstanbul', 'istanbul'],
    ['nothing but spaces', ' \u00a0\t', ''],
  ])('forgets %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps what is another word in another alphabet', () => {
    expect(fold('Жилище')).not.toMatch(/^[a-z]+$/);
  });

  it('is the same folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('folds plain text as it folds the same with an accent beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ 9 -_') }), (text) => {
        expect(fold(text)).toBe(fold(`${text}\u0301`));
        expect(fold(`${text}\t`)).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('does not see capitals, outer spaces, nor how accents are written', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aàâbcçdeéèêëfhiîïklmnoôprstuùûvxyœæ -_/') });
    fc.assert(
      fc.property(latin, (text) => {
        for (const other of [text.toUpperCase(), `  ${text}\n`, text.normalize('NFD')]) {
          expect(fold(other)).toBe(fold(text));
        }
      }),
    );
  });
});

describe('words folded for comparison', () => {
  it.each([
    ['N° de série :', 'n de serie'],
    ['Date_d’achat (JJ/MM/AAAA)', 'date d achat jj mm aaaa'],
    ['serial-number', 'serial number'],
    ['RAM (Go)', 'ram go'],
    ['***', ''],
  ])('of « %s » are « %s »', (text, words) => {
    expect(foldWords(text)).toBe(words);
  });
});
