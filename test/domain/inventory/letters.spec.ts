import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lettersOf } from '../../../src/inventory/domain/values/mojibake.js';
import { EIGHT_BIT_TABLES } from '../../../src/inventory/readers/text/eight-bit-tables.js';
import { codesOf, importTable, interpret, understand } from '../../builders/imported-table.js';

/** What a program writes that takes UTF-8 for Windows-1252. */
const misread = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : EIGHT_BIT_TABLES['windows-1252'].charAt(byte - 0x80)))
    .join('');

const FRENCH = 'éèêëàâçîïôùûüœÉÈÊÀÇ’«»–€° aeiounrst-';
const french = fc.array(fc.constantFrom(...FRENCH), { minLength: 1, maxLength: 20 }).map((letters) => letters.join(''));

describe('letters that were read twice', () => {
  it('are repaired, whatever the French text, once, twice or three times', () => {
    fc.assert(
      fc.property(french, fc.integer({ min: 1, max: 3 }), (text, times) => {
        fc.pre([...text].some((letter) => letter.charCodeAt(0) > 0x7f) && !text.includes('â€'));
        let garbled = text;
        for (let time = 0; time < times; time++) garbled = misread(garbled);
        expect(lettersOf(garbled)).toEqual({ are: 'repaired', text });
      }),
    );
  });

  it('are not seen in a French text that was read once', () => {
    fc.assert(
      fc.property(french, (text) => {
        fc.pre(!text.includes('â€'));
        expect(lettersOf(text)).toEqual({ are: 'right' });
      }),
    );
    for (const text of ['Âge', 'CHÂTEAU', 'PÃO', 'São Tomé', 'Forêt', 'âme', 'ÂGÉS', 'PÂTÉ']) {
      expect([text, lettersOf(text)]).toEqual([text, { are: 'right' }]);
    }
  });

  it('are left as they stand, and said, when some are lost or mixed with right ones', () => {
    for (const text of ['MÃ©diathèque', 'Ã la une', 'M\ufffddiath\ufffdque', 'â€? rien']) {
      expect([text, lettersOf(text)]).toEqual([text, { are: 'garbled' }]);
    }
  });

  const file = `Numéro de série;Modèle;Lieu\nA1;T480;Médiathèque\nA2;T480;Hôtel de ville`.split('\n').map(misread);

  it('are repaired in the whole file, headers too, and it is told with an example', () => {
    const { columns, decisions } = understand(file.join('\n'));
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['Numéro de série', 'serial_number'],
      ['Modèle', 'model'],
      ['Lieu', 'location'],
    ]);
    expect(decisions[0]).toMatchObject({
      kind: 'letters-repaired',
      value: '4',
      because: '"NumÃ©ro de sÃ©rie" in row 1 was written "Numéro de série"',
    });
    expect(interpret(file.join('\n'))[0]?.data.siteName).toBe('Médiathèque');
  });

  it('are one warning for the file when they cannot be', () => {
    const doubtful = 'N° de série;Modèle;Lieu\nA1;T480;MÃ©diathèque\nA2;T480;Ã‰colÃ©';
    const { document } = importTable(doubtful);
    expect(document.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'letters-garbled', 'MÃ©diathèque'],
    ]);
    expect(codesOf(interpret(doubtful)[0])).toEqual([]);
  });
});
