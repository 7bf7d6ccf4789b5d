import { describe, expect, it } from '@jest/globals';
import { decide } from '../../../src/inventory/domain/understanding/decide.js';
import { NO_CHOICES } from '../../../src/inventory/domain/understanding/import-choices.js';
import { presentColumns } from '../../../src/web/imports/columns/present-columns.js';
import { readColumnsForm } from '../../../src/web/imports/columns/read-columns-form.js';
import { presentConflicts } from '../../../src/web/imports/present-conflicts.js';
import { presentImports } from '../../../src/web/imports/present-imports.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { presentRunning } from '../../../src/web/imports/present-running.js';
import { presentUndo } from '../../../src/web/imports/undo/present-undo.js';
import { presentValues } from '../../../src/web/imports/values/present-values.js';
import { readValuesForm } from '../../../src/web/imports/values/read-values-form.js';
import { waitingStep } from '../../../src/web/imports/waiting-step.js';
import { whereItWaits } from '../../../src/web/imports/where-it-waits.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { aDoubtfulDocument, aRunningImport } from './sample-import-steps.js';
import { aDocument, anImport } from './sample-imports.js';

const locale = localeOf('fr');
const choices = NO_CHOICES;
const sure = aDocument({ columns: aDocument().columns.filter(({ header }) => header !== 'Mem.') });
const read = (typed: Record<string, unknown>, document = aDoubtfulDocument()) =>
  readColumnsForm(typed, { document, choices });

describe('an import that waits', () => {
  it('waits at the first step that has a question, at the check when none has', () => {
    const noRival = aDoubtfulDocument({ columns: sure.columns });
    const decisions = noRival.decisions.filter(({ kind }) => kind !== 'column-conflict');
    expect(waitingStep(aDoubtfulDocument(), choices)).toBe('columns');
    expect(waitingStep(aDocument(), choices)).toBe('columns');
    expect(waitingStep({ ...noRival, decisions }, choices)).toBe('values');
    expect(waitingStep({ ...sure, unknownWords: noRival.unknownWords }, choices)).toBe('values');
    expect(waitingStep(sure, choices)).toBe('check');
  });

  it('waits no more for a doubtful column once a person said what it holds', () => {
    expect(waitingStep(aDocument(), { columns: new Map([['Mem.', 'ram']]) })).toBe('check');
  });

  it('is taken up again from the list, at its step', () => {
    const imports = [anImport({ stage: 'previewed', document: sure })];
    const [row] = presentImports({ imports, page: 1, total: 1 }, locale).rows;
    expect(row!.cells.at(-1)).toEqual({
      text: 'Reprendre\u202f: vérification',
      href: '/imports/import-3/verification',
    });
  });

  it('leads back to what refused it: the check when the inventory moved, else how the file is read', () => {
    const refused = (code: string) => anImport({ refusal: { code, kind: 'conflict', facts: {} } });
    expect(whereItWaits(refused('inventory-moved'), 'valeurs')).toBe('/imports/import-3/verification');
    expect(whereItWaits(refused('sheet-unknown'), 'valeurs')).toBe('/imports/import-3/colonnes');
    expect(whereItWaits(anImport(), 'valeurs')).toBe('/imports/import-3/valeurs');
  });
});

describe('the columns of a file', () => {
  const facts = { importId: 'import-3', document: aDoubtfulDocument(), choices, opened: new Set<number>(), errors: [] };

  it('of which two claim one field are a question, with what each says', () => {
    const [question] = presentColumns(facts, locale).questions;
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
    expect(opened(presentColumns(facts, locale))).toEqual(['Mem.']);
    expect(opened(presentColumns({ ...facts, opened: new Set([0, 10]) }, locale))).toEqual([
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

  it('of a file that is to be read otherwise are asked about again', () => {
    const settled = { columns: new Map([['Mem.', 'ram']]), fullExport: 'list' } as const;
    const typed = { 'header-row': '5', delimiter: ',', encoding: 'utf-16', 'column.Marque': '' };
    expect(readColumnsForm(typed, { document: aDocument(), choices: settled })).toEqual({
      choices: { columns: new Map(), fullExport: 'list', headerRow: 5, delimiter: ',' },
      wrong: [],
    });
  });

  it('cannot stand in a row that is none', () => {
    for (const row of ['0', '-2', 'trois', '1e9']) {
      expect(read({ 'header-row': row })).toEqual({ choices: null, wrong: ['header-row'] });
    }
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

describe('an import in its last steps', () => {
  it('asks about conflicts of identity, until they are answered', () => {
    const problem = { ...aDocument().problems[0]!, code: 'identity-conflict' };
    const [question] = presentConflicts({ problems: [problem] }, choices, locale);
    expect(question).toMatchObject({ isOpen: true, value: 'leave' });
    const answered = { columns: new Map(), conflicts: new Map([['identity-conflict', 'update-found']] as const) };
    expect(presentConflicts({ problems: [] }, answered, locale)[0]).toMatchObject({
      isOpen: false,
      value: 'update-found',
    });
    expect(presentConflicts(aDocument(), choices, locale)).toEqual([]);
  });

  it('tells its rows and, when a pace was seen, the time that is left', () => {
    const facts = aRunningImport();
    const view = presentRunning({ facts, then: null, isFollowed: false }, locale);
    expect(view.progress.label).toBe('120 sur 347\u00a0lignes');
    expect(view.left).toContain('2\u00a0minutes');
    const unseen = { ...facts, progress: { ...facts.progress, secondsLeft: null } };
    expect(presentRunning({ facts: unseen, then: null, isFollowed: false }, locale).left).toBe('');
  });

  it('reloads its page only for who asks it to, and keeps the step that follows', () => {
    const facts = anImport({ stage: 'reading' });
    const still = presentRunning({ facts, then: 'valeurs', isFollowed: false }, locale);
    expect(still.followHref).toBe('/imports/import-3?suite=valeurs&suivre=oui');
    const followed = presentRunning({ facts, then: 'valeurs', isFollowed: true }, locale);
    expect(followed.followHref).toBe('/imports/import-3?suite=valeurs');
  });

  it('is taken back in numbers: what goes, what is restored, what stays', () => {
    const outcome = { reversed: 311, removed: 250, kept: [], keptCount: 1 };
    const view = presentUndo({ importId: '3', fileName: 'parc.csv', outcome, names: {} }, locale);
    expect(view.sentences).toEqual([
      '250\u00a0équipements créés seront retirés du parc.',
      '61\u00a0équipements mis à jour retrouveront leurs valeurs d’avant.',
      '1\u00a0équipement restera tel quel, car il a changé depuis.',
    ]);
    expect(view.button).toBe('Annuler l’import de 311\u00a0équipements');
  });

  it('offers to be taken back while it is applied and changed something, and then says what stayed', () => {
    const receipt = (changes: Parameters<typeof anImport>[0]) => presentReceipt(anImport(changes), null, locale);
    expect(receipt({}).undo?.href).toBe('/imports/import-3/annulation');
    expect(
      receipt({ document: aDocument({ counts: { ...aDocument().counts, created: 0, updated: 0 } }) }).undo,
    ).toBeNull();
    const kept = {
      ...{ device: 'PC-1', deviceId: 'd', because: '', actor: 'A. Roche', importId: null },
      at: '2026-11-23T15:05:00.000Z',
    };
    const undone = {
      reversed: 2,
      removed: 2,
      kept: [kept],
      keptCount: 1,
      at: '2026-11-24T09:00:00.000Z',
      actor: 'cli',
    };
    const after = receipt({ stage: 'undone', undone });
    expect(after.undo).toBeNull();
    expect(after.purpose).toBe('Annulé le 24 novembre 2026 à 10:00 en ligne de commande.');
    expect(after.undone?.kept.rows[0]!.cells.slice(1)).toEqual([
      'modifié à la main',
      'par A. Roche',
      '23/11/2026\u00a016:05',
    ]);
  });
});
