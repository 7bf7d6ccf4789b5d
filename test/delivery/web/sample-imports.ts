import type { ImportDocument } from '../../../src/inventory/domain/import-document.js';
import { NO_CHOICES } from '../../../src/inventory/domain/understanding/import-choices.js';
import type { ImportFacts } from '../../../src/web/imports/import-facts.js';
import type { CheckFacts } from '../../../src/web/imports/present-check.js';

const COLUMNS: readonly [string, string | null, number, string | null][] = [
  ['N° inventaire', 'asset_tag', 1, 'PC-00412'],
  ['N° de série', 'serial_number', 1, '7HX2M93'],
  ['Type', 'category', 1, 'Portable'],
  ['Marque', 'manufacturer', 1, 'Dell'],
  ['Modèle', 'model', 1, 'Latitude 5420'],
  ['Lieu d’affectation', 'location', 0.94, 'Hôtel de ville'],
  ['Date achat', 'purchase_date', 0.97, '31/12/2021'],
  ['Mis en service', 'in_service_date', 0.92, '15/01/2022'],
  ['Mem.', 'ram', 0.71, '8'],
  ['Prix TTC', 'purchase_price', 0.96, '1 249,00'],
  ['Utilisateur', null, 0, 'x'],
  ['Commentaire interne', null, 0, null],
];

export const aDocument = (changes: Partial<ImportDocument> = {}): ImportDocument => ({
  status: 'previewed',
  importId: 'import-3',
  file: {
    name: 'inventaire-novembre.csv',
    sha256: '2144f95a8230bd293fb85788d068394a2a5fd35eb94e05160ad69bb1d8bc339f',
    format: 'csv',
    encoding: 'windows-1252',
    delimiter: ';',
    sheet: null,
    headerRow: 3,
    rows: 347,
  },
  columns: COLUMNS.map(([header, field, confidence, sample]) => ({ header, field, confidence, sample })),
  decisions: [
    { kind: 'encoding', value: 'windows-1252', because: 'octet E9 (é) ligne 3' },
    { kind: 'delimiter', value: ';', because: '12 colonnes sur 347 lignes' },
    { kind: 'header-row', value: '3', because: 'ligne 3 : « N° inventaire », « N° de série », « Type »' },
    { kind: 'date-order', value: 'dmy', because: '31/12/2021, ligne 14' },
    { kind: 'decimal-mark', value: ',', because: '1 249,00, ligne 4' },
  ],
  counts: { created: 250, updated: 62, unchanged: 14, ignored: 17, rejected: 4 },
  ignoredKinds: [
    { kind: 'Serveur', family: 'server', rows: 11 },
    { kind: 'Commutateur', family: 'network', rows: 6 },
  ],
  devices: { created: 250, updated: 62, unchanged: 14 },
  unknownWords: [],
  problems: [
    ...[27, 28].map((row) => ({
      row,
      column: null,
      field: null,
      severity: 'error' as const,
      code: 'row-duplicate',
      message: 'Ligne répétée',
      value: null,
    })),
    ...[33, 48, 92, 140, 181].map((row) => ({
      row,
      column: 'Date achat',
      field: 'purchase_date',
      severity: 'warning' as const,
      code: 'date-ambiguous',
      message: 'Date illisible',
      value: 'printemps 2019',
    })),
  ],
  problemCount: 7,
  ...changes,
});

export const aCheck = (changes: Partial<CheckFacts> = {}): CheckFacts => ({
  importId: 'import-3',
  document: aDocument(),
  rows: [
    {
      position: 4,
      device: 'PC-00412',
      action: 'updated',
      changes: { siteName: ['Mairie annexe', 'Hôtel de ville'], ramGb: [4, 8] },
    },
    {
      position: 5,
      device: 'PC-00418',
      action: 'created',
      changes: {
        category: [null, 'laptop'],
        model: [null, 'Latitude 5440'],
        purchasedOn: [null, '2024-01-31'],
      },
    },
    { position: 6, device: 'SRV-01', action: 'ignored', changes: {} },
    { position: 27, device: 'PC-00433', action: 'rejected', changes: {} },
  ],
  correctedFileHref: '/imports/import-3/erreurs.csv',
  choices: NO_CHOICES,
  refusal: null,
  ...changes,
});

export const anImport = (changes: Partial<ImportFacts> = {}): ImportFacts => ({
  id: 'import-3',
  stage: 'applied',
  fileName: 'inventaire-novembre.csv',
  actor: null,
  startedAt: '2026-11-23T13:02:00.000Z',
  appliedAt: '2026-11-23T13:05:00.000Z',
  rowsRead: 347,
  progress: { rowsRead: 347, rowsTotal: 347, secondsLeft: null },
  choices: NO_CHOICES,
  document: aDocument({ status: 'applied' }),
  refusal: null,
  undone: null,
  undoable: { until: '2027-03-02T09:00:00.000Z', isOver: false },
  ...changes,
});
