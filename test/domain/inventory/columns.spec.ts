import { describe, expect, it } from '@jest/globals';
import { codesOf, importTable, interpret, understand } from '../../builders/imported-table.js';

const fieldsOf = (file: string): (string | null)[] => understand(file).columns.map((column) => column.field);
const decisionsOf = (file: string, kind: string): string[] =>
  understand(file)
    .decisions.filter((decision) => decision.kind === kind)
    .map((decision) => `${decision.value}: ${decision.because}`);

describe('the columns of the document', () => {
  it('are all there, in the order of the file, with no field when they are not used', () => {
    const { columns } = understand('Nom;;Couleur;N° de série\nPC-1;;bleu;4GH7KQ2');
    expect(columns).toEqual([
      { header: 'Nom', field: 'name', confidence: 1 },
      { header: '', field: null, confidence: 0 },
      { header: 'Couleur', field: null, confidence: 0 },
      { header: 'N° de série', field: 'serial_number', confidence: 1 },
    ]);
  });

  it('that are recognised and have no place in the inventory are said', () => {
    expect(decisionsOf('Nom;Budget;Adresse MAC\nPC-1;DSI;aa:bb', 'columns-not-kept')).toEqual([
      'Budget, Adresse MAC: the inventory has no place for these data',
    ]);
  });

  it('known to be of no use have no field', () => {
    expect(fieldsOf('Nom;Hardware Hash\nPC-1;T0FF')).toEqual(['name', null]);
  });
});

describe('columns about persons', () => {
  const file = 'Nom;Utilisateur;Login;E-mail;Modèle\nPC-1;Camille Roux;croux;camille.roux@exemple.fr;Latitude 5490';

  it('are recognised, said, and nothing of them is kept or quoted', () => {
    expect(fieldsOf(file)).toEqual(['name', 'user', 'user_login', 'user_email', 'model']);
    expect(decisionsOf(file, 'personal-data-not-kept')).toEqual([
      'Utilisateur, Login, E-mail: life, carbon and reuse need no name',
    ]);
    const { document, devices } = importTable(file);
    expect(JSON.stringify({ document, devices })).not.toMatch(/camille|roux/i);
  });
});

describe('a column of e-mail addresses under an unknown header', () => {
  it('is recognised by its values, of which none is quoted', () => {
    const file = 'Nom;Truc\nPC-1;alix@exemple.fr\nPC-2;sacha@exemple.fr\nPC-3;noa@exemple.fr';
    expect(fieldsOf(file)).toEqual(['name', 'user_email']);
    expect(JSON.stringify(understand(file))).not.toContain('exemple.fr');
  });
});

describe('two columns for one field', () => {
  it('speak together when no row contradicts another', () => {
    const file = 'Nom;Numéro de série;BIOS Numéro de série\nPC-1;;4GH7KQ2\nPC-2;X9ABC;x9abc\nPC-3;Y1DEF;';
    expect(interpret(file).map((row) => row.data.serialNumber)).toEqual(['4GH7KQ2', 'X9ABC', 'Y1DEF']);
    expect(decisionsOf(file, 'columns-combined')).toEqual([
      '"Numéro de série", "BIOS Numéro de série": no row says two different things',
    ]);
  });

  it('that contradict each other are a question: neither is used, and a row proves it', () => {
    const file = 'Nom;Numéro de série;Serial Number;Modèle\nPC-1;AAA111;AAA111;L\nPC-2;BBB222;CCC333;L';
    expect(fieldsOf(file)).toEqual(['name', null, null, 'model']);
    expect(decisionsOf(file, 'column-conflict')).toEqual([
      'serial_number: row 3: "BBB222" in "Numéro de série", "CCC333" in "Serial Number"',
    ]);
    expect(importTable(file).document.problems).toEqual([
      expect.objectContaining({ code: 'column-conflict', severity: 'warning', row: 1, field: 'serial_number' }),
    ]);
    expect(interpret(file).map((row) => row.data.serialNumber)).toEqual([null, null]);
  });

  it('are settled for the one that names the field clearly better', () => {
    const file = 'Device name;Management name;Model\nPC-1;user_Android_1;L\nPC-2;user_Android_2;L';
    expect(fieldsOf(file)).toEqual(['name', null, 'model']);
    expect(decisionsOf(file, 'column-preferred')).toEqual([
      'name: "Device name" names this field better than "Management name", which says otherwise in row 2',
    ]);
  });

  it('are settled for the one that is filled', () => {
    const rows = Array.from({ length: 40 }, (_row, at) => `PC-${at};AB12${at};${at === 7 ? 'ZZ99' : ''}`);
    const file = ['Nom;Numéro de série;Serial Number', ...rows].join('\n');
    expect(fieldsOf(file)).toEqual(['name', 'serial_number', null]);
    expect(decisionsOf(file, 'column-preferred')[0]).toContain('is filled');
  });

  it('are no rivals when one is empty', () => {
    const file = 'Nom;Numéro de série;Serial Number\nPC-1;;4GH7KQ2';
    expect(interpret(file)[0]?.data.serialNumber).toBe('4GH7KQ2');
    expect(decisionsOf(file, 'column-conflict')).toEqual([]);
  });

  it('of different fields complete each other: a building where no location is said', () => {
    const file = 'Nom;Bâtiment;Lieu\nPC-1;Annexe;Accueil\nPC-2;Annexe;';
    expect(interpret(file).map((row) => row.data.siteName)).toEqual(['Accueil', 'Annexe']);
  });
});

describe('what a person chose', () => {
  const choices = (...columns: [string, string | null][]) => ({ choices: { columns: new Map(columns) } });

  it('goes before what the importer finds', () => {
    const file = 'Nom;Numéro de série;Serial Number\nPC-1;AAA111;BBB222';
    const { columns } = understand(file, choices(['Numéro de série', null], ['Nom', 'notes']));
    expect(columns.map((column) => column.field)).toEqual(['notes', null, 'serial_number']);
  });

  it('must name a field of the vocabulary and a column of the file', () => {
    expect(() => understand('Nom\nPC-1', choices(['Nom', 'couleur']))).toThrow('mapping-field-unknown');
    expect(() => understand('Nom\nPC-1', choices(['Couleur', 'name']))).toThrow('mapping-column-unknown');
  });
});

describe('a row', () => {
  it('that counts several devices without a serial number is as many devices', () => {
    const [row] = interpret('Désignation;Modèle;Quantité\nÉcran;P2419H;12');
    expect([row?.quantity, codesOf(row)]).toEqual([12, []]);
  });

  it('that counts several under one tag, very many, none, or nobody knows what, is a question', () => {
    expect(codesOf(interpret("N° d'inventaire;Modèle;Quantité\nINV-1;P2419H;12")[0])).toEqual(['quantity-row']);
    expect(codesOf(interpret('Type;Modèle;Quantité\nÉcran;P2419H;301')[0])).toEqual(['quantity-too-large']);
    expect(codesOf(interpret('Type;Modèle;Quantité\nÉcran;P2419H;0')[0])).toEqual(['quantity-zero']);
    expect(codesOf(interpret('Type;Lieu;Quantité\n;Mairie;4\nÉcran;Mairie;4')[0])).toEqual(['row-without-identity']);
  });

  it('that counts several and identifies one is that one, and says so', () => {
    const [row] = interpret('N° de série;Modèle;Qté\n4GH7KQ2;P2419H;3');
    expect(codesOf(row)).toEqual(['quantity-with-identity']);
  });

  it('that counts one, or nothing readable, is one device', () => {
    expect(codesOf(interpret('Nom;Quantité\nX-1;1')[0])).toEqual([]);
    expect(codesOf(interpret('Nom;Quantité\nX-1;beaucoup')[0])).toEqual(['quantity-unreadable']);
  });

  it('that names no device is rejected', () => {
    const [row] = interpret('Type;Modèle;N° de série\nPortable;Latitude 5490;To be filled by O.E.M.');
    expect(codesOf(row)).toEqual(['identifier-placeholder', 'row-without-identity']);
  });

  it('wider than the header is shifted in a CSV, and annotated in a workbook', () => {
    const file = 'Nom;Modèle\nPC-1;Latitude;5490\nPC-2;Latitude;';
    expect(interpret(file).map(codesOf)).toEqual([['row-shifted'], []]);
    const [row] = interpret(file, { format: 'xlsx' });
    expect(row?.data.model).toBe('Latitude');
    expect(codesOf(row)).toEqual(['cells-beyond-header']);
  });
});
