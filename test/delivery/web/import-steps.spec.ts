import { describe, expect, it } from '@jest/globals';
import { identityQuestion } from '../../../src/inventory/domain/understanding/identity-question.js';
import { NO_CHOICES } from '../../../src/inventory/domain/understanding/import-choices.js';
import { presentCheck } from '../../../src/web/imports/present-check.js';
import { presentConflicts } from '../../../src/web/imports/present-conflicts.js';
import { presentImports } from '../../../src/web/imports/present-imports.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { presentRunning } from '../../../src/web/imports/present-running.js';
import { presentUndo } from '../../../src/web/imports/undo/present-undo.js';
import { waitingStep } from '../../../src/web/imports/waiting-step.js';
import { whereItWaits } from '../../../src/web/imports/where-it-waits.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { aDoubtfulDocument, aRunningImport } from './sample-import-steps.js';
import { aCheck, aDocument, anImport } from './sample-imports.js';

const locale = localeOf('fr');
const choices = NO_CHOICES;
const sure = aDocument({ columns: aDocument().columns.filter(({ header }) => header !== 'Mem.') });
describe('an import that waits', () => {
  it('waits at the first step that has a question, at the check when none has', () => {
    const noRival = aDoubtfulDocument({ columns: sure.columns });
    const decisions = noRival.decisions.filter(({ kind }) => kind !== 'column-conflict');
    expect(waitingStep(aDoubtfulDocument(), choices)).toBe('columns');
    expect(waitingStep(aDocument(), choices)).toBe('columns');
    expect(waitingStep({ ...noRival, decisions }, choices)).toBe('values');
    expect(waitingStep({ ...sure, unknownWords: noRival.unknownWords }, choices)).toBe('values');
    expect(waitingStep(sure, choices)).toBe('check');
    const untold = identityQuestion('no-identifying-column', { headerRow: 1, found: '' });
    expect(waitingStep({ ...sure, decisions: [untold] }, choices)).toBe('columns');
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

describe('an import in its last steps', () => {
  it('asks about conflicts of identity, until they are answered', () => {
    const example = { row: 12, device: 'PC-1', known: 'SN-A', given: 'SN-B' };
    const question = { code: 'identity-conflict', rows: 3, answer: 'leave', examples: [example] } as const;
    const [asked] = presentConflicts([question], choices, locale);
    expect(asked).toMatchObject({ isOpen: true, value: 'leave' });
    expect(asked!.hint).toBe(
      'Ligne 12 (PC-1)\u202f: «\u202fSN-A\u202f» dans le parc, «\u202fSN-B\u202f» dans le fichier.',
    );
    const answered = { columns: new Map(), conflicts: new Map([['identity-conflict', 'leave']] as const) };
    expect(presentConflicts([question], answered, locale)[0]).toMatchObject({ isOpen: false });
  });

  it('names the devices that the whole inventory no longer holds, and says how many it notes as missing', () => {
    const first = [{ deviceId: 'd', device: 'PC-9', lastSeenOn: null }];
    const document = aDocument({
      devices: { created: 0, updated: 0, unchanged: 347 },
      vanished: { count: 20, marked: 18, first },
    });
    const { vanished, confirmation } = presentCheck(aCheck({ document }), locale);
    expect(vanished!.sentence).toContain('18\u00a0notés introuvables');
    expect(vanished!.devices).toMatchObject({ rest: '', more: 'et 19\u00a0autres' });
    expect(confirmation.button).toContain('18\u00a0notés introuvables');
    expect(presentCheck(aCheck(), locale).vanished).toBeNull();
  });

  it('unfolds the other devices that vanished when asked, and counts those that nobody kept', () => {
    const first = Array.from({ length: 100 }, (_, at) => ({
      deviceId: `d${at}`,
      device: `PC-${at}`,
      lastSeenOn: null,
    }));
    const document = aDocument({ vanished: { count: 240, marked: 0, first } });
    const { devices } = presentCheck(aCheck({ document }), locale).vanished!;
    expect([devices.rows.length, devices.rest.split(', ').length]).toEqual([15, 85]);
    expect([devices.more, devices.beyond]).toEqual(['et 225\u00a0autres', 'et 140\u00a0autres']);
  });

  it('tells its rows and, when a pace was seen, the time that is left', () => {
    const facts = aRunningImport();
    const view = presentRunning({ facts, then: null, isFollowed: false }, locale);
    expect(view.progress.label).toBe('120 sur 347\u00a0lignes');
    expect(view.left).toContain('2\u00a0minutes');
    const unseen = { ...facts, progress: { ...facts.progress, secondsLeft: null } };
    expect(presentRunning({ facts: unseen, then: null, isFollowed: false }, locale).left).toContain('sera dit');
  });

  it('shows no bar at zero while it is applied and nothing was told yet, and its share in the list once it was', () => {
    const facts = { ...aRunningImport(), progress: { rowsRead: 0, rowsTotal: 347, secondsLeft: null } };
    const { progress } = presentRunning({ facts, then: null, isFollowed: false }, locale);
    expect(progress).toEqual({ label: '347\u00a0lignes à écrire dans le parc', done: 0, total: null });
    const listed = (item: typeof facts) =>
      presentImports({ imports: [item], page: 1, total: 1 }, locale).rows[0]!.cells.at(-1);
    expect(listed(facts)).toMatchObject({ tone: 'info', text: expect.not.stringContaining('%') });
    expect(listed(aRunningImport() as typeof facts)).toMatchObject({ text: expect.stringMatching(/\s: 35\s%$/) });
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
    expect(receipt({}).undoUntil).toBe('Cet import peut être annulé jusqu’au 02/03/2027.');
    const over = receipt({ undoable: { until: '2026-03-02T09:00:00.000Z', isOver: true } });
    expect(over.undo).toBeNull();
    expect(over.undoUntil).toMatch(/^Cet import ne peut plus être annulé depuis le 02\/03\/2026\s: l’état d’avant/);
    const after = receipt({ stage: 'undone', undone, undoable: null });
    expect(after.undo).toBeNull();
    expect(after.purpose).toBe('Annulé le 24 novembre 2026 à 10:00 en ligne de commande.');
    expect(after.undone?.kept.rows[0]!.cells.slice(1)).toEqual([
      'modifié à la main',
      'par A. Roche',
      '23/11/2026\u00a016:05',
    ]);
  });
});
