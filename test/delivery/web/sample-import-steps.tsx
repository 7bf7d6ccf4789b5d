import type { VNode } from 'preact';
import type { ImportDocument } from '../../../src/inventory/domain/import-document.js';
import { decide } from '../../../src/inventory/domain/understanding/decide.js';
import { NO_CHOICES } from '../../../src/inventory/domain/understanding/import-choices.js';
import type { Frame } from '../../../src/web/frame/frame.js';
import { IdentityPage } from '../../../src/web/identity/identity-page.js';
import { presentIdentityOrder } from '../../../src/web/identity/present-identity-order.js';
import { ColumnsPage } from '../../../src/web/imports/columns/columns-page.js';
import { presentColumns } from '../../../src/web/imports/columns/present-columns.js';
import { ImportCheckPage } from '../../../src/web/imports/import-check-page.js';
import { ImportReceiptPage } from '../../../src/web/imports/import-receipt-page.js';
import { ImportRowsPage } from '../../../src/web/imports/import-rows-page.js';
import { ImportRunningPage } from '../../../src/web/imports/import-running-page.js';
import { ForgetMappingPage } from '../../../src/web/imports/mappings/forget-page.js';
import { RenameMappingPage } from '../../../src/web/imports/mappings/rename-page.js';
import { MappingsPage } from '../../../src/web/imports/mappings/mappings-page.js';
import {
  presentForgetting,
  presentMappings,
  presentRenaming,
} from '../../../src/web/imports/mappings/present-mappings.js';
import { presentCheck } from '../../../src/web/imports/present-check.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { presentRows } from '../../../src/web/imports/present-rows.js';
import { presentRunning } from '../../../src/web/imports/present-running.js';
import { presentUndo } from '../../../src/web/imports/undo/present-undo.js';
import { UndoPage } from '../../../src/web/imports/undo/undo-page.js';
import { presentValues } from '../../../src/web/imports/values/present-values.js';
import { ValuesPage } from '../../../src/web/imports/values/values-page.js';
import { aCheck, aDocument, anImport } from './sample-imports.js';

/** A file that leaves questions: two columns for one field, dates and prices without proof, words nobody knows. */
export const aDoubtfulDocument = (changes: Partial<ImportDocument> = {}): ImportDocument =>
  aDocument({
    columns: [
      ...aDocument().columns,
      { header: 'Localisation', field: null, confidence: 0, sample: null },
      { header: 'Emplacement', field: null, confidence: 0, sample: null },
    ],
    decisions: [
      decide('encoding', 'windows-1252', 'character-proves', { character: 'é', row: 3, word: 'Numéro' }),
      decide('delimiter', ';', 'rows-as-wide', { cells: 14, rows: 100, sample: 100 }),
      decide('header-row', '3', 'headers-recognised', { recognised: 10, columns: 14, examples: 'N° de série, Type' }),
      decide(
        'column-conflict',
        'location',
        'columns-differ',
        { first: 'Localisation', second: 'Emplacement', row: 12, firstValue: 'Mairie', secondValue: 'École' },
        'Localisation',
      ),
      decide('date-order', 'dmy', 'no-row-proves', { value: '03/04/2021', row: 7 }, 'Date achat'),
      decide('date-order', 'ymd', 'cell-proves', { value: '2022-01-15', row: 4 }, 'Mis en service'),
      decide('decimal-mark', 'thousands', 'no-row-proves', { value: '1,249', row: 4 }, 'Prix TTC'),
    ],
    unknownWords: [
      { field: 'category', word: 'Poste léger', rows: 12, firstRow: 5 },
      { field: 'category', word: 'Borne', rows: 3, firstRow: 40 },
      { field: 'status', word: 'Au placard', rows: 9, firstRow: 6 },
    ],
    ...changes,
  });

/** A whole inventory that contradicts the fleet about three devices, and no longer holds twenty. */
const anAskingDocument = (): ImportDocument =>
  aDocument({
    questions: [
      {
        code: 'identity-conflict',
        rows: 3,
        answer: 'leave',
        examples: [{ row: 12, device: 'PC-00412', known: '7HX2M93', given: '7HX2M94' }],
      },
    ],
    vanished: {
      count: 20,
      marked: 18,
      first: [
        { deviceId: 'device-9', device: 'PC-00009', lastSeenOn: '2026-03-01' },
        { deviceId: 'device-10', device: 'PC-00010', lastSeenOn: null },
      ],
    },
  });

/** An import that has written a third of its rows. */
export const aRunningImport = () =>
  anImport({ stage: 'applying', progress: { rowsRead: 120, rowsTotal: 347, secondsLeft: 130 } });

/** What was decided for the monthly export of a tool: a column, a word and the order of a date. */
export const A_MAPPING = {
  id: 'mapping-1',
  organisationId: 'metropole',
  name: 'export-orvelane.csv',
  headers: ['N° inventaire', 'N° de série', 'Type', 'Marque', 'Modèle', 'Date achat'],
  choices: {
    columns: new Map([
      ['Mem.', 'ram'],
      ['Utilisateur', null],
    ]),
    types: new Map([['Borne', 'out-of-scope']] as const),
    dateOrders: new Map([['Date achat', 'dmy']] as const),
  },
  savedBy: 'A. Roche',
  savedAt: '2026-11-23T13:05:00.000Z',
};

const KEPT = {
  ...{ device: 'PC-00412', deviceId: 'device-1', because: 'modifié depuis', actor: 'A. Roche' },
  ...{ at: '2026-11-23T15:05:00.000Z', importId: null },
};

/** The steps of an import between its file and its receipt, and the way back, by name. */
export function sampleImportSteps(frame: Frame): Readonly<Record<string, VNode>> {
  const { locale } = frame;
  const columns = { importId: 'import-3', choices: NO_CHOICES, opened: new Set<number>(), errors: [] };
  const doubtful = aDoubtfulDocument();
  const error = { field: 'header-row', sentence: locale.words.importColumns.headerRowWrong };
  const undo = { importId: 'import-3', fileName: 'inventaire-novembre.csv', names: {} };
  const outcome = { reversed: 311, removed: 250, kept: [KEPT], keptCount: 1 };
  return {
    'import-columns': (
      <ColumnsPage frame={frame} view={presentColumns({ ...columns, document: aDocument() }, locale)} />
    ),
    'import-columns-doubtful': (
      <ColumnsPage frame={frame} view={presentColumns({ ...columns, document: doubtful }, locale)} />
    ),
    'import-columns-error': (
      <ColumnsPage
        frame={frame}
        view={presentColumns({ ...columns, document: aDocument(), errors: [error] }, locale)}
      />
    ),
    'import-values': (
      <ValuesPage
        frame={frame}
        view={presentValues({ importId: 'import-3', choices: NO_CHOICES, document: doubtful }, locale)}
      />
    ),
    'import-values-quiet': (
      <ValuesPage
        frame={frame}
        view={presentValues(
          { importId: 'import-3', choices: NO_CHOICES, document: aDocument({ decisions: [], ignoredKinds: [] }) },
          locale,
        )}
      />
    ),
    'import-rows': (
      <ImportRowsPage
        frame={frame}
        view={presentRows(
          { importId: 'import-3', document: aDocument(), rows: aCheck().rows.slice(0, 2), page: 2 },
          locale,
        )}
      />
    ),
    'import-followed': (
      <ImportRunningPage
        frame={frame}
        view={presentRunning({ facts: aRunningImport(), then: 'valeurs', isFollowed: true }, locale)}
      />
    ),
    'import-check-questions': (
      <ImportCheckPage frame={frame} view={presentCheck(aCheck({ document: anAskingDocument() }), locale)} />
    ),
    'import-check-refused': (
      <ImportCheckPage
        frame={frame}
        view={presentCheck(
          aCheck({ rows: [], refusal: { code: 'inventory-moved', kind: 'conflict', facts: { different: 3 } } }),
          locale,
        )}
      />
    ),
    mappings: (
      <MappingsPage
        frame={frame}
        view={presentMappings({ mappings: [A_MAPPING], names: {}, page: 1, done: 'oubli' }, locale)}
      />
    ),
    'mappings-empty': (
      <MappingsPage frame={frame} view={presentMappings({ mappings: [], names: {}, page: 1, done: null }, locale)} />
    ),
    'mapping-rename': (
      <RenameMappingPage
        frame={frame}
        view={presentRenaming(
          A_MAPPING,
          { typed: { name: '' }, errors: [{ field: 'name', sentence: locale.words.importMappings.nameHint }] },
          locale,
        )}
      />
    ),
    'mapping-forget': <ForgetMappingPage frame={frame} view={presentForgetting(A_MAPPING, locale)} />,
    'identity-order': (
      <IdentityPage
        frame={frame}
        view={presentIdentityOrder({ order: ['serial', 'imei'], isWrong: false, isJustSaved: true }, locale)}
      />
    ),
    'identity-order-wrong': (
      <IdentityPage
        frame={frame}
        view={presentIdentityOrder({ order: ['serial', 'serial'], isWrong: true, isJustSaved: false }, locale)}
      />
    ),
    'import-undo': <UndoPage frame={frame} view={presentUndo({ ...undo, outcome }, locale)} />,
    'import-undo-many-kept': (
      <UndoPage
        frame={frame}
        view={presentUndo({ ...undo, outcome: { ...outcome, kept: Array(130).fill(KEPT), keptCount: 1400 } }, locale)}
      />
    ),
    'import-undo-nothing': (
      <UndoPage
        frame={frame}
        view={presentUndo({ ...undo, outcome: { ...outcome, reversed: 0, removed: 0 } }, locale)}
      />
    ),
    'import-undone': (
      <ImportReceiptPage
        frame={frame}
        view={presentReceipt(
          anImport({ stage: 'undone', undone: { ...outcome, at: '2026-11-24T09:00:00.000Z', actor: 'A. Roche' } }),
          null,
          locale,
        )}
      />
    ),
  };
}
