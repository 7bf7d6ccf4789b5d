import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SourceEncoding } from '../../../src/inventory/domain/source-file.js';
import { ByteSurvey } from '../../../src/inventory/readers/text/byte-survey.js';
import { textDecoding } from '../../../src/inventory/readers/text/decode-text.js';
import { encodedText } from '../../builders/encoded-text.js';
import { cellsOf, inventoryFolder, rowsOf } from '../../support/inventory-files.js';

const files = inventoryFolder();
const EIGHT_BIT = ['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'] as const;

/** Columns and values of French inventories, with letters that exist in every encoding. */
const WORDS = [
  'N° de série', 'Numéro', 'Modèle', 'Équipement', 'Désignation', 'État', 'Bâtiment', 'Affecté à', 'Écran', 'Réformé', 'École Jean Zay',
  'Télétravail', 'Hôtel de Ville', 'Clé', 'Date de réception', 'Mobilité', 'Grésivaudan', 'Forêt', 'Salle des fêtes', 'Garçon', 'Périphérique',
]; // prettier-ignore

describe('the encoding of a text file', () => {
  it('is found from the letters of a French inventory, in any of the eight-bit encodings', async () => {
    const rows = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...EIGHT_BIT), async (table, encoding) => {
        const text = table.map((row) => row.join(';')).join('\r\n');
        const source = await files.open(encodedText(text, encoding));
        expect(await cellsOf(source)).toEqual(table);
        // The letters of ISO-8859-15 met here are the same in Windows-1252.
        expect(source.encoding).toBe(encoding === 'iso-8859-15' ? 'windows-1252' : encoding);
      }),
      { numRuns: 200 },
    );
  });

  it.each(WORDS.flatMap((word) => EIGHT_BIT.map((encoding) => [word, encoding] as const)))(
    'is found from the one word "%s" in %s',
    async (word, encoding) => {
      expect(await cellsOf(await files.open(encodedText(`nom;type\n${word};PC\n`, encoding)))).toEqual([
        ['nom', 'type'],
        [word, 'PC'],
      ]);
    },
  );

  it.each([
    ['windows-1252', [0x4e, 0x75, 0x6d, 0xe9, 0x72, 0x6f]],
    ['cp850', [0x4e, 0x75, 0x6d, 0x82, 0x72, 0x6f]],
    ['macintosh', [0x4e, 0x75, 0x6d, 0x8e, 0x72, 0x6f]],
  ] as const)('reads the bytes of "Numéro" as %s has them, and shows them as evidence', async (encoding, bytes) => {
    const source = await files.open(Buffer.concat([Buffer.from('a;b\n\nx;'), Buffer.from(bytes), Buffer.from(';z\n')]));
    expect(source.decisions[0]).toMatchObject({ kind: 'encoding', value: encoding, because: 'é in row 3: "Numéro"' });
    expect((await rowsOf(source))[1]).toEqual({ position: 3, cells: ['x', 'Numéro', 'z'] });
  });

  it('knows the euro and the typographic signs of Windows from those of ISO-8859-15', async () => {
    const windows = await files.open(encodedText('prix;note\n12 €;l’écran\n', 'windows-1252'));
    expect([windows.encoding, await cellsOf(windows)]).toEqual([
      'windows-1252',
      [
        ['prix', 'note'],
        ['12 €', 'l’écran'],
      ],
    ]);
    const latin9 = await files.open(encodedText('prix;note\n12 €;le cœur\n', 'iso-8859-15'));
    expect([latin9.encoding, await cellsOf(latin9)]).toEqual([
      'iso-8859-15',
      [
        ['prix', 'note'],
        ['12 €', 'le cœur'],
      ],
    ]);
  });

  it('is what the byte order mark says, and the mark is no part of the first header', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const source = await files.open(encodedText('\ufeffNuméro;Modèle\nA1;Écran\n', encoding));
      expect(source.encoding).toBe(encoding);
      expect(source.decisions[0]).toMatchObject({ kind: 'encoding', value: encoding, because: 'byte order mark' });
      expect(await cellsOf(source)).toEqual([
        ['Numéro', 'Modèle'],
        ['A1', 'Écran'],
      ]);
    }
  });

  it('is UTF-16 without a mark when each letter has its zero byte', async () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const source = await files.open(encodedText('Numéro;Modèle\nA1;œuvre\n', encoding));
      expect([source.encoding, await cellsOf(source)]).toEqual([
        encoding,
        [
          ['Numéro', 'Modèle'],
          ['A1', 'œuvre'],
        ],
      ]);
    }
  });

  it('is UTF-8 only if the whole file is, down to its last line', async () => {
    const plain = Buffer.from('numero;modele\n'.repeat(40_000));
    const source = await files.open(Buffer.concat([plain, encodedText('Numéro;Modèle\n', 'windows-1252')]));
    expect(source.encoding).toBe('windows-1252');
    expect(source.decisions[0]?.because).toBe('è in row 40001: "Modèle"');
    const utf8 = await files.open(Buffer.concat([plain, Buffer.from('Numéro\n')]));
    expect(utf8.decisions[0]).toMatchObject({ kind: 'encoding', value: 'utf-8', because: 'é in row 40001: "Numéro"' });
  });

  it('is UTF-8 exactly when the engine finds it valid, overlong forms and surrogates included', () => {
    const byte = fc.oneof(
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xe0, 0x9f, 0xa0, 0xed, 0xf0, 0x90, 0xf4, 0x8f),
      fc.nat(255),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (bytes) => {
        const survey = new ByteSurvey();
        survey.add(Buffer.from(bytes));
        survey.end();
        expect(survey.utf8.invalid === 0).toBe(isUtf8(Buffer.from(bytes)));
      }),
      {
        numRuns: 3_000,
        examples: [[[0xed, 0xa0, 0x80]], [[0xe0, 0x9f, 0xbf]], [[0xf4, 0x90, 0x80, 0x80]], [[0xc2, 0, 0xa0]]],
      },
    );
  });

  it('stays UTF-8 when a little of it was damaged, and says where', async () => {
    const good = Buffer.from('Numéro;Modèle;Réformé;Bâtiment\n'.repeat(4));
    const source = await files.open(
      Buffer.concat([good, Buffer.from('A;B'), Buffer.from([0xe9]), Buffer.from(';C;D\n')]),
    );
    expect(source.encoding).toBe('utf-8');
    expect(source.decisions[1]).toMatchObject({
      kind: 'encoding-damage',
      value: '1',
      because: '\ufffd in row 5: "B\ufffd"',
    });
  });

  it('is not decided when the file is plain ASCII: nothing depends on it', async () => {
    const source = await files.open('a;b\nc;d\n');
    expect([source.encoding, source.decisions.map((decision) => decision.kind)]).toEqual(['utf-8', ['delimiter']]);
  });

  it('gives the same text wherever the bytes are cut', () => {
    const encodings: SourceEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', ...EIGHT_BIT];
    fc.assert(
      fc.property(fc.constantFrom(...encodings), fc.array(fc.nat(200)), (encoding, cuts) => {
        const text = WORDS.join(';');
        const bytes = encodedText(text, encoding);
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const decoding = textDecoding(encoding);
        const read = places.slice(1).map((end, index) => decoding.decode(bytes.subarray(places[index], end)));
        expect(read.join('') + decoding.end()).toBe(text);
      }),
    );
  });
});
