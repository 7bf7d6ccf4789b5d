import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SOURCE_ENCODINGS } from '../../../src/inventory/domain/source-file.js';
import { encodedText } from '../../builders/encoded-text.js';
import { cellsOf, inventoryFolder, rowsOf } from '../../support/inventory-files.js';

const files = inventoryFolder();

describe('a CSV file', () => {
  it('gives the rows csv-parse gives, in each encoding, with each delimiter and each line ending', async () => {
    const value = fc.constantFrom(
      'Écran 24"',
      'Modèle A',
      'Réseau; étage 2',
      '1 234,56',
      "l'été",
      'a|b',
      'Clé\tUSB',
      'ligne 1\nligne 2',
      '',
      '0012',
    );
    const rows = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 30 });
    const HEADER = ['Numéro', 'Modèle', 'Réf', 'État', 'Prix'];
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...SOURCE_ENCODINGS),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (table, encoding, delimiter, ending) => {
          const quoted = (text: string): string =>
            /[";,\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = [HEADER, ...table].map((row) => row.map(quoted).join(delimiter)).join(ending) + ending;
          const source = await files.open(encodedText(text, encoding));
          expect({ delimiter: source.delimiter, format: source.format }).toEqual({ delimiter, format: 'csv' });
          const expected: string[][] = parse(text, { delimiter, record_delimiter: ending });
          expect(await cellsOf(source)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['prices with a comma in a file with semicolons', 'n;prix;note\n1;12,50;a\n2;13,40;b\n3;9,99;c\n', ';'],
    ['headers with commas inside quotes', '"cf: Serial,type:text","cf: Brand,type:option"\n"A1","Dell"\n', ','],
    [
      'title lines above the table',
      'Inventaire de la mairie\nÉdité le 3 mai, service informatique\n\nn;type;marque;modele\n1;PC;Dell;A\n2;PC;HP;B\n',
      ';',
    ],
    ['a comma in each sentence of a file with semicolons', 'n;note\n1;bon état, propre\n2;rayé, mais marche\n', ';'],
    ['a comma in each row, semicolons missing in one', `a;b;c;d;e, f\n${'1;2;3;4;x, y\n'.repeat(7)}1;2;3, z\n`, ';'],
    ['tabs', 'n\ttype, marque\n1\tPC; Dell\n', '\t'],
    ['vertical bars', 'n|type\n1|PC\n', '|'],
    ['rows of different lengths', 'a;b;c;d\n1;2;3;4\n1;2;3\n1;2;3;4;5\n1;2;3;4\n', ';'],
  ])('is cut at its delimiter: %s', async (_case, text, delimiter) => {
    expect((await files.open(text)).delimiter).toBe(delimiter);
  });

  it('says how the delimiter was found', async () => {
    const source = await files.open('n;prix\n1;12,50\n2;13,40\n');
    expect(source.decisions).toMatchObject([
      { kind: 'delimiter', value: ';', because: 'semicolon: 2 cells in 3 of the first 3 rows', reason: 'rows-as-wide' },
    ]);
  });

  it('takes the delimiter of the line that Excel puts first, which is no row', async () => {
    const source = await files.open('sep=,\nn,prix\n1,"12;50"\n');
    expect(source.delimiter).toBe(',');
    expect(await rowsOf(source)).toEqual([
      { position: 2, cells: ['n', 'prix'] },
      { position: 3, cells: ['1', '12;50'] },
    ]);
  });

  it('has no delimiter when it is a list of single values', async () => {
    const source = await files.open('serial\nABC123\nDEF456\n');
    expect([source.delimiter, await cellsOf(source)]).toEqual([null, [['serial'], ['ABC123'], ['DEF456']]]);
  });

  it('keeps the true line numbers when blank lines are skipped', async () => {
    const source = await files.open('\n\na;b\n\n1;2\n   \n3;4');
    expect((await rowsOf(source)).map((row) => row.position)).toEqual([3, 5, 7]);
  });

  it('is read from its beginning each time, and may be left before its end', async () => {
    const source = await files.open('a;b\n' + '1;2\n'.repeat(50_000));
    for await (const row of source.rows()) {
      expect(row.cells).toEqual(['a', 'b']);
      break;
    }
    expect(await rowsOf(source)).toHaveLength(50_001);
    expect((await rowsOf(source))[0]?.cells).toEqual(['a', 'b']);
  });
});
