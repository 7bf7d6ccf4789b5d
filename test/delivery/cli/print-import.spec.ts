import { expect, it } from '@jest/globals';
import { printImport } from '../../../src/cli/print-import.js';
import { aDocument } from '../web/sample-imports.js';

const DOCUMENT = aDocument({
  unknownWords: [{ field: 'category', word: 'Bidule', rows: 7, firstRow: 3 }],
  counts: { created: 2, updated: 0, unchanged: 0, ignored: 17, rejected: 0 },
  devices: { created: 15, updated: 0, unchanged: 0 },
});

it('tells in a terminal what rows that count several become, what is out of scope and which words are unknown', () => {
  const lines = printImport(DOCUMENT).split('\n');
  expect(lines).toContain('équipements : créés 15, mis à jour 0, inchangés 0');
  expect(lines).toContain('hors périmètre : Serveur (11), Commutateur (6)');
  expect(lines).toContain('mots inconnus : Bidule (7)');
});

it('says nothing of devices where each row is one', () => {
  expect(printImport({ ...DOCUMENT, devices: { created: 2, updated: 0, unchanged: 0 } })).not.toContain(
    'équipements :',
  );
});
