import { describe, expect, it } from '@jest/globals';
import { codesOf, interpret, vocabulary } from '../../builders/imported-table.js';

const first = (file: string | readonly (readonly string[])[]) => interpret(file)[0];

describe('a text', () => {
  it('loses its outer and double spaces, and invisible marks', () => {
    const row = first([
      ['Nom', 'Fabricant', 'Modèle'],
      [' PC-1\u00a0', 'LENOVO   ', 'Latitude\u200b  5490'],
    ]);
    expect(row?.data).toMatchObject({ name: 'PC-1', manufacturer: 'LENOVO', model: 'Latitude 5490' });
    expect(codesOf(row)).toEqual([]);
  });

  it('loses control characters, and says so', () => {
    const row = first([
      ['Nom', 'Modèle'],
      ['PC-1', 'Lati\u0000tude\u0007 \ud8005490'],
    ]);
    expect(row?.data.model).toBe('Latitude 5490');
    expect(codesOf(row)).toEqual(['control-characters']);
  });

  it('too long for its field is refused whole, never cut', () => {
    const row = first([
      ['Nom', 'Modèle', 'Fournisseur'],
      ['PC-1', 'x'.repeat(161), 'y'.repeat(160)],
    ]);
    expect(row?.data).toMatchObject({ model: null, supplier: 'y'.repeat(160) });
    expect(row?.problems).toEqual([
      expect.objectContaining({ code: 'text-too-long', column: 'Modèle', facts: { length: 161, limit: 160 } }),
    ]);
  });

  it('is quoted in a problem up to 200 characters', () => {
    const row = first([
      ['Nom', 'Modèle'],
      ['PC-1', 'x'.repeat(5000)],
    ]);
    expect(row?.problems[0]?.value).toHaveLength(201);
  });

  it.each([
    '-',
    '−',
    '—',
    'N/A',
    'n/a',
    'null',
    'NULL',
    '(vide)',
    'néant',
    'Inconnu',
    'non renseigné',
    '#N/A',
    '#REF!',
    '???',
  ])('written "%s" says nothing', (text) => {
    const row = first([
      ['Nom', 'Numéro de série', 'Modèle', 'Lieu'],
      ['PC-1', text, text, text],
    ]);
    expect(row?.data).toMatchObject({ serialNumber: null, model: null, siteName: null });
    expect(codesOf(row)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('written %s is a text like another', (word) => {
    const row = first([
      ['Nom', 'Type', 'Fabricant', 'Statut', 'Modèle', word],
      [word, word, word, word, word, word],
      ['PC-2', 'Portable', 'Dell', 'En service', 'Latitude', ''],
    ]);
    expect(row?.data).toMatchObject({ name: word, manufacturer: word, model: word, category: null, status: null });
    expect(codesOf(row)).toEqual(['status-unknown', 'category-unknown']);
  });

  it('of several columns of notes is brought together, on its own lines', () => {
    const row = first([
      ['Nom', 'Notes', 'Remarques'],
      ['PC-1', 'écran rayé\nà revoir', 'prêté'],
    ]);
    expect(row?.data.notes).toBe('écran rayé\nà revoir\nprêté');
  });
});

describe('an identifier', () => {
  it.each([
    'To be filled by O.E.M.',
    'TO BE FILLED BY O.E.M.',
    'Default string',
    'System Serial Number',
    'Not Specified',
    '0',
    '0000000',
    'XXXXXX',
    '123456789',
    '......',
    'sans numéro',
  ])('that is a filler identifies nothing: %s', (filler) => {
    const row = first(`Nom;Numéro de série\nPC-1;${filler}`);
    expect(row?.data.serialNumber).toBeNull();
    if (vocabulary.nullMarkers.has(filler)) expect(codesOf(row)).toEqual([]);
    else expect(codesOf(row)).toEqual(['identifier-placeholder']);
  });

  it.each([
    ['Nom;assettag\nPC-1;release-keys', 'assetTag'],
    ['Nom;UUID\nPC-1;03000200-0400-0500-0006-000700080009', 'uuid'],
    ['Nom;UUID\nPC-1;FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', 'uuid'],
    ['Nom;Fabricant\nPC-1;System manufacturer', 'manufacturer'],
    ['Nom;Modèle\nPC-1;To Be Filled By O.E.M.', 'model'],
  ] as const)('of a factory is not taken: %j', (file, field) => {
    expect(first(file)?.data[field]).toBeNull();
    expect(codesOf(first(file))).toEqual(['identifier-placeholder']);
  });

  it('need not be regular: a UUID that is not hexadecimal is kept', () => {
    expect(first('Nom;UUID\nPC-1;4BDRGGFE-0046-4710')?.data.uuid).toBe('4BDRGGFE-0046-4710');
  });

  it('rounded by a spreadsheet is not taken', () => {
    const row = first('Nom;IMEI;Numéro de série\nPC-1;3,56938E+14;1.2E+11');
    expect(row?.data).toMatchObject({ imei: null, serialNumber: null });
    expect(codesOf(row)).toEqual(['identifier-damaged', 'identifier-damaged']);
  });

  it.each([
    ['356938035643809', '356938035643809'],
    ['35-693803-564380-9', '356938035643809'],
    ['356938035643809 / 356938035643817', '356938035643809'],
    ['356938035643808', null],
    ['35693803', null],
  ])('IMEI %s is %s, by its check digit', (text, imei) => {
    const row = first(`Nom;IMEI\nPC-1;${text}`);
    expect(row?.data.imei).toBe(imei);
    expect(codesOf(row)).toEqual(imei === null ? ['imei-invalid'] : []);
  });
});
