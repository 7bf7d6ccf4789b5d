import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { DEVICE_STATUSES } from '../../../src/inventory/domain/device-status.js';
import { PROBLEM_CODES } from '../../../src/inventory/domain/problem-codes.js';
import { DELIMITERS, SOURCE_ENCODINGS } from '../../../src/inventory/domain/source-file.js';
import {
  CONFLICT_ANSWERS,
  FULL_EXPORTS,
  NO_CHOICES,
  type ImportChoices,
} from '../../../src/inventory/domain/understanding/import-choices.js';
import { columnNames } from '../../../src/inventory/domain/understanding/column-names.js';
import { settledChoices } from '../../../src/inventory/domain/understanding/remembered-choices.js';
import { OUT_OF_SCOPE_KINDS } from '../../../src/inventory/domain/vocabulary/type-meaning.js';
import { readChoices } from '../../../src/inventory/imports/read-choices.js';
import { writeChoices } from '../../../src/inventory/imports/write-choices.js';
import { refusalOf } from '../../support/inventory-files.js';
import { importTable, interpret, understand } from '../../builders/imported-table.js';

const header = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '7', 'Réf. "A"'));
const table = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<ReadonlyMap<string, Value>> =>
  fc.array(fc.tuple(header, value), { maxLength: 5 }).map((entries) => new Map(entries));

const anything = fc.record(
  {
    columns: table(fc.oneof(fc.string(), fc.constant(null))),
    dateOrders: table(fc.constantFrom('dmy' as const, 'mdy' as const)),
    decimalMarks: table(fc.constantFrom(',' as const, '.' as const)),
    headerRow: fc.integer({ min: 0, max: 1_048_576 }),
    encoding: fc.constantFrom(...SOURCE_ENCODINGS),
    delimiter: fc.constantFrom(...DELIMITERS),
    sheet: fc.string({ minLength: 1 }),
    types: table(fc.constantFrom(...CATEGORIES, 'out-of-scope' as const)),
    statuses: table(fc.constantFrom(...DEVICE_STATUSES)),
    include: fc.subarray([...OUT_OF_SCOPE_KINDS]).map((kinds) => new Set(kinds)),
    fullExport: fc.constantFrom(...FULL_EXPORTS),
    conflicts: fc
      .array(fc.tuple(fc.constantFrom(...PROBLEM_CODES), fc.constantFrom(...CONFLICT_ANSWERS)))
      .map((entries) => new Map(entries)),
  },
  { requiredKeys: ['columns'] },
) satisfies fc.Arbitrary<ImportChoices>;

const refused = async (json: string): Promise<string | undefined> =>
  (await refusalOf(Promise.resolve().then(() => readChoices(json))))?.code;

describe('the choices of a person', () => {
  it('are read back as they were written, whatever they are', () => {
    fc.assert(
      fc.property(anything, (choices) => {
        expect(readChoices(writeChoices(choices))).toEqual(choices);
      }),
    );
  });

  it.each([
    '{"headerRow":-1}',
    '{"headerRow":1.5}',
    '{"headerRow":"4"}',
    '{"encoding":"latin1"}',
    '{"delimiter":"x"}',
    '{"sheet":""}',
    '{"types":{"UC":"toaster"}}',
    '{"statuses":{"HS":"dead"}}',
    '{"include":["toaster"]}',
    '{"include":"server"}',
    '{"fullExport":"yes"}',
    '{"conflicts":{"no-such-problem":"leave"}}',
    '{"conflicts":{"identity-conflict":"overwrite"}}',
    '{"columns":[]}',
  ])('are refused when they mean nothing: %s', async (json) => {
    expect(await refused(json)).toBe('mapping-unreadable');
  });

  const file = `
    Série;Type;État
    AB-1;UC-X;Dispo
    AB-2;uc-x;Dispo
    AB-3;Serveur;En service
    AB-4;Portable;Bof`;

  it('say which row holds the titles, wherever it stands, and it is told', () => {
    const titled = `Parc;2026\nSérie;Type\nNuméro;Genre\nAB-1;Portable`;
    const understanding = understand(titled, {
      choices: {
        headerRow: 3,
        columns: new Map([
          ['Numéro', 'serial_number'],
          ['Genre', 'category'],
        ]),
      },
    });
    expect([understanding.headerRow, understanding.rowCount]).toEqual([3, 1]);
    expect(understanding.decisions).toContainEqual(
      expect.objectContaining({ kind: 'header-row', value: '3', reason: 'person-chose' }),
    );
  });

  it('say that there are no titles: the first row is a device, and columns are called by their letters', () => {
    const untitled = `AB-1X9;Portable;Dell\nAB-2X9;Écran;HP`;
    const columns = new Map([
      ['A', 'serial_number'],
      ['B', 'category'],
      ['C', 'manufacturer'],
    ]);
    const choices: ImportChoices = { headerRow: 0, columns };
    const understanding = understand(untitled, { choices });
    expect([understanding.headerRow, understanding.rowCount]).toEqual([0, 2]);
    expect(understanding.columns.map(({ header }) => header)).toEqual(['A', 'B', 'C']);
    expect(interpret(untitled, { choices }).map(({ data }) => [data.serialNumber, data.category])).toEqual([
      ['AB-1X9', 'laptop'],
      ['AB-2X9', 'monitor'],
    ]);
    expect(() => understand('', { choices })).toThrow('file-without-rows');
  });

  it('are refused when the row of titles is blank', () => {
    const choices = { headerRow: 9, columns: new Map<string, string>() };
    expect(() => understand(file, { choices })).toThrow('header-row-blank');
  });

  it('give a meaning to the words of types and statuses, in whatever case', () => {
    const choices: ImportChoices = {
      columns: new Map(),
      types: new Map([['Uc-X', 'desktop']]),
      statuses: new Map([['dispo', 'in-stock']]),
    };
    const [first, second] = interpret(file, { choices });
    expect([first?.data.category, first?.data.status]).toEqual(['desktop', 'in-stock']);
    expect([second?.data.category, second?.problems]).toEqual(['desktop', []]);
    expect(understand(file, { choices }).decisions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'category-word', value: 'Uc-X = desktop', because: 'you chose it' }),
        expect.objectContaining({ kind: 'status-word', value: 'dispo = in-stock', because: 'you chose it' }),
      ]),
    );
  });

  it('put a known word out of scope', () => {
    const { document } = importTable(file, [], {
      choices: { columns: new Map(), types: new Map([['portable', 'out-of-scope']]) },
    });
    expect(document.ignoredKinds).toEqual([
      { kind: 'Portable', family: 'chosen', rows: 1 },
      { kind: 'Serveur', family: 'server', rows: 1 },
    ]);
  });

  it('bring in the rows out of scope, without a category', () => {
    const choices: ImportChoices = { columns: new Map(), include: new Set(['server']) };
    const { document } = importTable(file, [], { choices });
    expect(document.counts).toMatchObject({ created: 4, ignored: 0 });
    expect(document.decisions).toContainEqual(expect.objectContaining({ kind: 'rows-included', value: 'server' }));
    expect(interpret(file, { choices })[2]?.data).toMatchObject({ serialNumber: 'AB-3', category: null });
  });

  it('settle which of two columns speaks for a field', () => {
    const two = 'Série;N° de série;Modèle\nAB-1;CD-1;T480\nAB-2;CD-2;T480';
    const codes = (choices?: ImportChoices): (string | undefined)[] =>
      understand(two, choices ? { choices } : {}).problems.map(({ code }) => code);
    expect(codes()).toContain('column-conflict');
    const choices: ImportChoices = { columns: new Map([['N° de série', 'serial_number']]) };
    expect(codes(choices)).toEqual([]);
    expect(interpret(two, { choices })[0]?.data.serialNumber).toBe('CD-1');
  });
});

describe('columns of one title', () => {
  const two =
    'Étiquette;Lieu;Achat;Lieu;Achat\nT-1;Mairie;03/04/2021;École;05/06/2021\nT-2;Mairie;03/04/2021;École;05/06/2021';
  const read = (columns: Record<string, string | null>, more: Partial<ImportChoices> = {}) => {
    const choices = { columns: new Map(Object.entries(columns)), ...more };
    return { ...understand(two, { choices }), data: interpret(two, { choices })[0]?.data };
  };

  it('that contradict each other are a question, which names each by its rank', () => {
    const { decisions, columns } = understand(two);
    const facts = { first: 'Lieu#1', second: 'Lieu#2', row: 2, firstValue: 'Mairie', secondValue: 'École' };
    expect(decisions).toContainEqual(expect.objectContaining({ kind: 'column-conflict', value: 'location', facts }));
    expect(columns.map(({ name }) => name)).toEqual([undefined, 'Lieu#1', 'Achat#1', 'Lieu#2', 'Achat#2']);
  });

  it('are chosen by their rank, or all of them by their title', () => {
    expect(read({ 'Lieu#2': 'location' }).data).toMatchObject({ siteName: 'École' });
    expect(read({ 'Lieu#1': 'location', 'Lieu#2': null }).data).toMatchObject({ siteName: 'Mairie' });
    expect(read({ Lieu: null }).data).toMatchObject({ siteName: null });
    expect(read({ Lieu: null, 'Lieu#2': 'location' }).data).toMatchObject({ siteName: 'École' });
    expect(() => read({ 'Lieu#3': 'location' })).toThrow('mapping-column-unknown');
  });

  it('have each its own order of days, remembered with the rest', () => {
    const dateOrders = new Map([['Achat#2', 'mdy' as const]]);
    const { data, ...understood } = read({ 'Achat#1': null, 'Achat#2': 'purchase_date' }, { dateOrders });
    expect(data).toMatchObject({ purchasedOn: '2021-05-06' });
    expect(settledChoices(NO_CHOICES, understood).dateOrders).toEqual(dateOrders);
  });

  it('never take the name of another column', () => {
    expect(columnNames(['Lieu', 'Lieu#1', 'Lieu', '', ''])).toEqual(['Lieu##1', 'Lieu#1', 'Lieu#2', '#1', '#2']);
  });
});

describe('a word that nobody understands', () => {
  it('is told once, with the number of its rows and the first of them', () => {
    const { document } = importTable(
      'Série;Type;État\nA-1;Bidule;Bof\nA-2;BIDULE;En service\nA-3;Portable;?\nA-4;Machin;',
    );
    expect(document.unknownWords).toEqual([
      { field: 'category', word: 'Bidule', rows: 2, firstRow: 2 },
      { field: 'status', word: 'Bof', rows: 1, firstRow: 2 },
      { field: 'category', word: 'Machin', rows: 1, firstRow: 5 },
    ]);
  });

  it('is one of 200 at most', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `A-${at};Bidule${at};En service`);
    const { document } = importTable(['Série;Type;État', 'Z-1;Portable;En service', ...rows].join('\n'));
    expect(document.unknownWords).toHaveLength(200);
    expect(document.problemCount).toBe(300);
  });
});
