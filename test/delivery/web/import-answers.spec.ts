import { describe, expect, it } from '@jest/globals';
import { columnLetters } from '../../../src/inventory/domain/column-letters.js';
import { decide } from '../../../src/inventory/domain/understanding/decide.js';
import { identityQuestion } from '../../../src/inventory/domain/understanding/identity-question.js';
import { NO_CHOICES } from '../../../src/inventory/domain/understanding/import-choices.js';
import { presentColumns } from '../../../src/web/imports/columns/present-columns.js';
import { readColumnsForm } from '../../../src/web/imports/columns/read-columns-form.js';
import { presentForgetting, presentMappings } from '../../../src/web/imports/mappings/present-mappings.js';
import { presentValues } from '../../../src/web/imports/values/present-values.js';
import { readValuesForm } from '../../../src/web/imports/values/read-values-form.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { A_MAPPING, aDoubtfulDocument } from './sample-import-steps.js';
import { aDocument } from './sample-imports.js';

const locale = localeOf('fr');
const choices = NO_CHOICES;
const read = (typed: Record<string, unknown>, document = aDoubtfulDocument()) =>
  readColumnsForm(typed, { document, choices });

describe('the columns of a file', () => {
  const page = { importId: 'import-3', document: aDoubtfulDocument(), choices, opened: new Set<number>(), errors: [] };

  it('of which two claim one field are a question, with what each says', () => {
    const [question] = presentColumns(page, locale).questions;
    expect(question!.question).toBe('Quelle colonne croire pour «\u202flieu\u202f»\u202f?');
    expect(question!.choices.map(({ label }) => label)).toEqual([
      '«\u202fLocalisation\u202f», qui dit «\u202fMairie\u202f»',
      '«\u202fEmplacement\u202f», qui dit «\u202fÉcole\u202f»',
      'Aucune des deux',
    ]);
  });

  it('open their list of meanings when they are doubtful, or when asked', () => {
    const opened = (view: ReturnType<typeof presentColumns>) =>
      view.lines.flatMap(({ header, change }) => ('choices' in change ? [header] : []));
    expect(opened(presentColumns(page, locale))).toEqual(['Mem.']);
    expect(opened(presentColumns({ ...page, opened: new Set([0, 10]) }, locale))).toEqual([
      'N° inventaire',
      'Mem.',
      'Utilisateur',
    ]);
  });

  it('change only where a person changed them', () => {
    expect(read({ 'column.Marque': 'manufacturer', encoding: 'windows-1252', 'header-row': '3' }).choices).toBeNull();
    expect(read({ 'column.Utilisateur': '' }).choices).toBeNull();
    expect(read({ 'column.Marque': 'model' }).choices?.columns).toEqual(new Map([['Marque', 'model']]));
    expect(read({ 'column.Marque': '' }).choices?.columns).toEqual(new Map([['Marque', null]]));
  });

  it('that were doubtful are settled by who left them as they are', () => {
    expect(read({ 'column.Mem.': 'ram' }).choices?.columns).toEqual(new Map([['Mem.', 'ram']]));
  });

  it('that contradict each other: the one that is believed speaks, the other is left out', () => {
    const given = (answer: string) => read({ 'question.location': answer }).choices?.columns;
    expect(given('Emplacement')).toEqual(
      new Map([
        ['Localisation', null],
        ['Emplacement', 'location'],
      ]),
    );
    expect(given('-')).toEqual(
      new Map([
        ['Localisation', null],
        ['Emplacement', null],
      ]),
    );
    expect(given('Prix TTC')).toBeUndefined();
  });

  it('of one title are told by their letter and what each says, and answered by their rank', () => {
    const base = aDoubtfulDocument();
    const column = { header: 'Lieu', field: null, confidence: 0, sample: null };
    const facts = { first: 'Lieu#1', second: 'Lieu#2', row: 2, firstValue: 'Mairie', secondValue: 'École' };
    const document = {
      ...base,
      columns: [{ ...column, name: 'Lieu#1' }, ...base.columns, { ...column, name: 'Lieu#2' }],
      decisions: [decide('column-conflict', 'location', 'columns-differ', facts, 'Lieu')],
    };
    const [question] = presentColumns({ ...page, document }, locale).questions;
    const last = columnLetters(base.columns.length + 1);
    expect(question!.choices.map(({ value, label }) => [value, label])).toEqual([
      ['Lieu#1', '«\u202fLieu (colonne A)\u202f», qui dit «\u202fMairie\u202f»'],
      ['Lieu#2', `«\u202fLieu (colonne ${last})\u202f», qui dit «\u202fÉcole\u202f»`],
      ['-', 'Aucune des deux'],
    ]);
    expect(read({ 'question.location': 'Lieu#2' }, document).choices?.columns).toEqual(
      new Map([
        ['Lieu#1', null],
        ['Lieu#2', 'location'],
      ]),
    );
  });

  it('of which none tells the devices say so, and open their lists of meanings', () => {
    const decisions = [identityQuestion('no-identifying-column', { headerRow: 1, found: '' })];
    const view = presentColumns({ ...page, document: aDoubtfulDocument({ decisions }) }, locale);
    expect(view.untold).toContain('rien ne sera importé');
    expect(view.lines.filter(({ change }) => 'choices' in change)).toHaveLength(8);
    expect(presentColumns(page, locale).untold).toBe('');
  });

  it('of a file that is to be read otherwise are asked about again', () => {
    const settled = { columns: new Map([['Mem.', 'ram']]), fullExport: 'list' } as const;
    const typed = { 'header-row': '5', delimiter: ',', encoding: 'utf-16', 'column.Marque': '' };
    expect(readColumnsForm(typed, { document: aDocument(), choices: settled })).toEqual({
      choices: { columns: new Map(), fullExport: 'list', headerRow: 5, delimiter: ',' },
      wrong: [],
    });
  });

  it('cannot stand in a row that is none', () => {
    for (const row of ['-1', '-2', 'trois', '1e9']) {
      expect(read({ 'header-row': row })).toEqual({ choices: null, wrong: ['header-row'] });
    }
    expect(read({ 'header-row': '0' })).toMatchObject({ choices: { headerRow: 0 }, wrong: [] });
  });
});

describe('the values of a file', () => {
  const document = aDoubtfulDocument();
  const view = presentValues({ importId: 'import-3', document, choices }, locale);

  it('are asked about where no row proves them, with the row in doubt', () => {
    expect(view.dates.map(({ question, isOpen, hint }) => [question, isOpen, hint])).toEqual([
      [
        'Ordre des dates de «\u202fDate achat\u202f»',
        true,
        'À décider\u202f: aucune ligne ne le prouve\u202f; exemple\u202f: 03/04/2021 en ligne 7.',
      ],
    ]);
    expect(view.settled[0]!.content).toBe('année-mois-jour (2022-01-15 en ligne 4)');
  });

  it('show what is proved with its proof, to change all the same', () => {
    const decisions = [decide('date-order', 'dmy', 'cell-proves', { value: '31/12/2021', row: 14 }, 'Achat')];
    const [order] = presentValues({ importId: '3', document: aDocument({ decisions }), choices }, locale).dates;
    expect(order).toMatchObject({ isOpen: false, value: 'dmy', hint: 'Preuve\u202f: 31/12/2021 en ligne 14.' });
  });

  it('settle the doubt of who leaves the answer as it is, and nothing that was proved', () => {
    const typed = { 'order.Date achat': 'dmy', 'order.Mis en service': 'ymd' };
    expect(readValuesForm(typed, { document, choices })?.dateOrders).toEqual(new Map([['Date achat', 'dmy']]));
    const decisions = [decide('date-order', 'dmy', 'cell-proves', { value: '31/12/2021', row: 14 }, 'Achat')];
    expect(readValuesForm({ 'order.Achat': 'dmy' }, { document: aDocument({ decisions }), choices })).toBeNull();
  });

  it('give a meaning to words, and take no meaning that is none', () => {
    const typed = { 'type.Borne': 'out-of-scope', 'type.Poste léger': 'constructor', 'status.Au placard': 'in-stock' };
    const chosen = readValuesForm(typed, { document, choices });
    expect(chosen?.types).toEqual(new Map([['Borne', 'out-of-scope']]));
    expect(chosen?.statuses).toEqual(new Map([['Au placard', 'in-stock']]));
  });

  it('bring in what is out of scope when it is ticked, and leave it out again when it no longer is', () => {
    const chosen = readValuesForm({ include: ['server', 'vehicle'] }, { document, choices });
    expect(chosen?.include).toEqual(new Set(['server', 'vehicle']));
    const ticked = presentValues({ importId: '3', document, choices: chosen! }, locale).kinds.items;
    expect(ticked.map(({ value, isTicked }) => [value, isTicked])).toEqual([
      ['server', true],
      ['network', false],
      ['vehicle', true],
    ]);
    expect(readValuesForm({}, { document, choices: chosen! })?.include).toEqual(new Set());
  });

  it('say whether the file is the whole inventory', () => {
    expect(readValuesForm({ 'full-export': 'no' }, { document, choices })).toBeNull();
    expect(readValuesForm({ 'full-export': 'list' }, { document, choices })?.fullExport).toBe('list');
  });
});

describe('what was decided for a source', () => {
  it('is listed with its columns and the number of its answers, by whom and when', () => {
    const view = presentMappings({ mappings: [A_MAPPING], names: {}, page: 1, done: null }, locale);
    expect(view.rows[0]!.cells).toEqual([
      'export-orvelane.csv',
      'N° inventaire, N° de série, Type, Marque et 2\u00a0autres',
      '4\u00a0choix',
      '23/11/2026\u00a014:05 par A. Roche',
      { text: 'Renommer', href: '/imports/correspondances/mapping-1/nom' },
      { text: 'Oublier', href: '/imports/correspondances/mapping-1/oubli' },
    ]);
  });

  it('stands on pages of twenty-five, none is left out', () => {
    const mappings = Array.from({ length: 30 }, (_, at) => ({ ...A_MAPPING, id: `mapping-${at}` }));
    const view = presentMappings({ mappings, names: {}, page: 2, done: null }, locale);
    expect([view.rows.length, view.caption]).toEqual([5, '26 à 30 sur 30\u00a0correspondances enregistrées']);
    expect(view.pager).toMatchObject({ previous: '/imports/correspondances', next: null });
  });

  it('is forgotten in numbers, and leads to a first import where there is none', () => {
    expect(presentForgetting(A_MAPPING, locale).sentence).toContain('4\u00a0choix gardés seront oubliés');
    const none = presentMappings({ mappings: [], names: {}, page: 1, done: null }, locale);
    expect(none.empty?.action.href).toBe('/imports/nouveau');
  });
});
