import { describe, expect, it } from '@jest/globals';
import { openSource } from '../../../src/inventory/readers/open-source.js';
import { presentCheck } from '../../../src/web/imports/present-check.js';
import { presentImports } from '../../../src/web/imports/present-imports.js';
import { presentProblems } from '../../../src/web/imports/present-problems.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { withFile } from '../../builders/inventory-file.js';
import { aCheck, aDocument, anImport } from './sample-imports.js';

const locale = localeOf('fr');

describe('an import', () => {
  it('is agreed to in numbers, and says what stays out', () => {
    const { confirmation } = presentCheck(aCheck(), locale);
    expect(confirmation.button).toBe('Importer 312\u00a0équipements (250\u00a0nouveaux, 62\u00a0mis à jour)');
    const { confirm } = locale.words.imports.check;
    expect(confirm(250, 250, 0)).toBe('Importer 250\u00a0équipements (250\u00a0nouveaux)');
    expect(confirmation.sentence).toContain('4\u00a0lignes en erreur et 17\u00a0lignes hors périmètre');
  });

  it('of one row is said in the singular', () => {
    const document = aDocument({ file: { ...aDocument().file, rows: 1 } });
    expect(presentCheck(aCheck({ document }), locale).purpose).toContain('1\u00a0ligne lue.');
  });

  it('has nothing to confirm when the fleet already says the same', () => {
    const document = aDocument({ devices: { created: 0, updated: 0, unchanged: 347 } });
    expect(presentCheck(aCheck({ document }), locale).confirmation.action).toBeNull();
  });

  it('says that no row can enter when all are left out, and never that the fleet knows them', () => {
    const none = { created: 0, updated: 0, unchanged: 0 };
    const document = aDocument({ devices: none, counts: { ...none, rejected: 2, ignored: 1 } });
    const { confirmation } = presentCheck(aCheck({ document }), locale);
    expect(confirmation.action).toBeNull();
    expect(confirmation.sentence).toMatch(/^Aucune ligne ne peut entrer dans le parc\. Resteront dehors\s: 2\s/);
    const known = aDocument({
      devices: { ...none, unchanged: 5 },
      counts: { ...none, unchanged: 5, rejected: 2, ignored: 0 },
    });
    expect(presentCheck(aCheck({ document: known }), locale).confirmation.sentence).toMatch(
      /^Aucun changement à importer.*Resteront dehors\s: 2\s/,
    );
  });

  it('asks to look at a column that was only guessed', () => {
    const doubtful = presentCheck(aCheck(), locale).understood.columns.filter(
      ({ cells }) => typeof cells[3] === 'object' && cells[3].tone === 'caution',
    );
    expect(doubtful.map(({ cells }) => cells[0])).toEqual(['Mem.']);
  });

  it('proves its decisions in the language of the page, and names the column they are about', () => {
    const decision = {
      ...{ kind: 'date-order', value: 'dmy', because: '31/12/2021 in row 14' },
      ...{ column: 'Date achat', reason: 'cell-proves', facts: { value: '31/12/2021', row: 14 } },
    } as const;
    const document = aDocument({ decisions: [decision] });
    expect(presentCheck(aCheck({ document }), locale).understood.decisions[0]!.cells).toEqual([
      'Ordre des dates, colonne «\u202fDate achat\u202f»',
      'jour/mois/année',
      '31/12/2021 en ligne 14',
    ]);
  });

  it('says in the language of the page what the reading of the file itself settled', async () => {
    const source = await withFile(Buffer.from('Numéro;Site\nA1;Mairie\n', 'latin1'), (path) =>
      openSource(path, { fileName: 'parc.csv' }),
    );
    const document = aDocument({ decisions: source.decisions });
    expect(presentCheck(aCheck({ document }), locale).understood.decisions.map(({ cells }) => cells[2])).toEqual([
      'é en ligne 1\u202f: «\u202fNuméro\u202f»',
      '2 cellules dans 2 des 2 premières lignes',
    ]);
  });

  it('names the category that an ambiguous word stands for', () => {
    const decision = { kind: 'category-word', value: 'PC = desktop', because: '' };
    const document = aDocument({ decisions: [decision] });
    expect(presentCheck(aCheck({ document }), locale).understood.decisions[0]!.cells[1]).toBe('PC = ordinateur fixe');
  });

  it('are listed by pages of twenty-five, and the page says where one is', () => {
    const imports = Array.from({ length: 25 }, (_, index) => anImport({ id: String(index) }));
    const { caption, pager } = presentImports({ imports, page: 2, total: 60 }, locale);
    expect(caption).toBe('26 à 50 sur 60\u00a0imports');
    expect(pager).toMatchObject({ first: null, previous: '/imports', next: '/imports?page=3', last: null });
  });

  it('that changed nothing still leads to the fleet', () => {
    const unchanged = aDocument({ status: 'unchanged' });
    expect(presentReceipt(anImport({ document: unchanged }), null, locale).next.map(({ href }) => href)).toEqual([
      '/parc',
      '/',
      '/imports/nouveau',
    ]);
  });

  it('groups its problems by repair, errors first, and says how many are not detailed', () => {
    const view = presentProblems(
      { ...aDocument(), importId: 'i-1', problemCount: 1204, correctedFileHref: null },
      locale,
    );
    expect(view.groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', '2\u00a0lignes en erreur'],
      ['warning', '5\u00a0lignes à vérifier'],
    ]);
    expect(view.groups[1]!.examples.at(-1)).toBe('et 2\u00a0autres');
    expect(view.groups.map(({ all }) => all?.href ?? null)).toEqual([
      null,
      `/imports/i-1/problemes?code=${aDocument().problems.find(({ severity }) => severity === 'warning')!.code}`,
    ]);
    expect(view.notAllShown).toBe('7 problèmes détaillés sur 1204.');
  });

  it('gives a receipt whose rows add up to those of the file', () => {
    const { counts, total } = presentReceipt(anImport(), null, locale);
    const sum = counts.reduce((all, { cells }) => all + Number(cells[1]), 0);
    expect(String(sum)).toBe(total.cells[1]);
  });

  it('says who brought the file, or by which way when it was nobody in particular', () => {
    const said = (actor: string) => presentReceipt(anImport({ actor }), null, locale).purpose;
    expect(said('A. Roche')).toBe('Importé le 23 novembre 2026 à 14:05 par A. Roche.');
    expect(said('cli')).toBe('Importé le 23 novembre 2026 à 14:05 en ligne de commande.');
    expect(said('constructor')).toBe('Importé le 23 novembre 2026 à 14:05 par constructor.');
  });
});
