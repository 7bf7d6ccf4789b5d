import { describe, expect, it } from '@jest/globals';
import { refuseIdentityQuestion } from '../../../src/inventory/domain/understanding/identity-question.js';
import { NO_CHOICES, type ImportChoices } from '../../../src/inventory/domain/understanding/import-choices.js';
import { interpret, understand } from '../../builders/imported-table.js';

describe('the header row', () => {
  it('is found under titles and blank lines', () => {
    const file = `
      INVENTAIRE DU MATÉRIEL - 2024;;;
      Mairie de Valbourg;;;
      ;;;
      Type;Marque;N° de série;Date d'achat
      Portable;Dell;4GH7KQ2;12/06/2018
      Écran;HP;CN4052;23/01/2019`;
    const { headerRow, rowCount, decisions } = understand(file);
    expect(interpret(file).map((row) => row.position)).toEqual([5, 6]);
    expect({ headerRow, rowCount }).toEqual({ headerRow: 4, rowCount: 2 });
    expect(decisions[0]).toMatchObject({
      kind: 'header-row',
      value: '4',
      because: expect.stringContaining('N° de série'),
    });
  });

  it('may stand in the twentieth row, and no further', () => {
    const file = (above: number): string[][] => [
      ...Array.from({ length: above }, () => ['parc', '']),
      ['Numéro de série', 'Modèle'],
      ['4GH7KQ2', 'Latitude 5490'],
    ];
    expect(understand(file(19)).headerRow).toBe(20);
    expect(understand(file(20)).decisions[0]).toMatchObject({ reason: 'first-row-proposed' });
  });

  it('wins over a title of one word that is also a header', () => {
    expect(understand('Matériel;;\nNom;Modèle;Statut\nPC-1;Latitude 5490;En service').headerRow).toBe(2);
  });

  it('is the more telling of two lines of headers', () => {
    const file = 'Matériel;;Achat;\nNom;Modèle;Date d’achat;Prix\nPC-1;Latitude 5490;12/06/2018;700';
    expect(understand(file).headerRow).toBe(2);
  });

  it('may have a single known column', () => {
    expect(understand('Numéro de série\n4GH7KQ2\n4GH7KQ3').uses.map((use) => use.field)).toEqual(['serial_number']);
  });

  it('of words nobody knows is accepted when the values tell what the columns hold', () => {
    const file = ['Bidule;Truc', ...Array.from({ length: 9 }, (_row, at) => `Dell;X4GH7K${at}`)].join('\n');
    const { columns, decisions } = understand(file);
    expect(columns.map((column) => column.field)).toEqual(['manufacturer', 'serial_number']);
    expect(columns.every((column) => column.confidence < 0.8)).toBe(true);
    expect(decisions.map((decision) => decision.kind)).toEqual(['header-row', 'column-field', 'column-field']);
  });
});

describe('a file is refused', () => {
  it.each([
    ['without rows under its header', 'Nom;Modèle;Statut\n;;\n', 'file-without-rows'],
    ['without anything in it', ';;\n;;', 'file-without-rows'],
  ])('%s', (_why, file, code) => {
    expect(() => understand(file)).toThrow(code);
  });
});

/** What a person is asked, what a refusal would say, and how many columns are read all the same. */
const asked = (file: string, choices: ImportChoices = NO_CHOICES) => {
  const { decisions, uses } = understand(file, { choices });
  const question = decisions.find(({ kind }) => kind === 'identity-question');
  return question && { code: question.value, facts: question.facts, read: uses.length };
};

describe('a file of which nothing tells the devices', () => {
  const devices = 'Dell;Latitude 5490;4GH7KQ2\nHP;EliteBook 840;5CG9041X';

  it('is a question: which row has the titles', () => {
    expect(asked(devices)).toEqual({ code: 'file-without-header', facts: { searched: 2 }, read: 0 });
    expect(asked('Bonjour\nvoici la liste\nà demain')).toMatchObject({ code: 'file-without-header', read: 0 });
    expect(understand(devices).decisions[0]).toMatchObject({ kind: 'header-row', value: '1' });
  });

  it('is a question: which column tells them, with what was found', () => {
    expect(asked('Fournisseur;Prix;Devise\nOmbelle;12,50;EUR')).toMatchObject({
      code: 'no-identifying-column',
      facts: { headerRow: 1, found: 'Fournisseur, Prix, Devise' },
    });
  });

  it('is none any more once a person named a column or the row of titles', () => {
    expect(asked(devices, { columns: new Map([['4GH7KQ2', 'serial_number']]) })).toBeUndefined();
    expect(asked('Prix;Lieu\n12;Mairie', { columns: new Map([['Lieu', 'name']]) })).toBeUndefined();
    expect(asked(`${devices}\nN° de série;Modèle\nVX-1;T480`, { columns: new Map(), headerRow: 3 })).toBeUndefined();
  });

  it('reads nothing under titles that nobody confirmed, even where the values speak', () => {
    const serials = Array.from({ length: 9 }, (_, at) => `5CG904${at}XQ;${at}`).join('\n');
    expect(asked(serials)).toMatchObject({ code: 'file-without-header', read: 0 });
  });

  it('is a refusal for whoever cannot be asked', () => {
    const { decisions } = understand('Fournisseur;Prix\nOmbelle;12,50');
    expect(() => refuseIdentityQuestion(decisions)).toThrow(
      expect.objectContaining({ code: 'no-identifying-column', facts: { headerRow: 1, found: 'Fournisseur, Prix' } }),
    );
    expect(() => refuseIdentityQuestion(understand('Numéro de série\n4GH7KQ2').decisions)).not.toThrow();
  });

  it('asks which of two columns identifies them instead, when they contradict each other', () => {
    const conflict = (file: string) => understand(file).problems.map(({ code }) => code);
    expect(conflict('Numéro de série;Serial number;Lieu\n4GH7KQ2;5CG9041X;Mairie')).toEqual(['column-conflict']);
    expect(asked('Numéro de série;Serial number;Lieu\n4GH7KQ2;5CG9041X;Mairie')).toBeUndefined();
  });
});

describe('a line under the header', () => {
  const header = 'Nom;Type;Modèle;Statut';

  it.each([
    ['blank', ';;;'],
    ['of spaces', '  ; ;;'],
    ['of dashes', '----;----;----;----'],
    ['of totals', 'Total;;12;'],
    ['with a lone sum', ';;2 798,90 €;'],
    ['of totals in a sentence', "Nombre d'équipements : 120;;;"],
    ['with a page number', 'Page 1/3;;;'],
    ['with the day of the export', 'Édité le 12/03/2024;;;'],
    ['with a side note', '* matériel prêté, ne pas réformer avant retour;;;'],
    ['with a sentence', 'Merci de signaler tout matériel manquant;;;'],
    ['that repeats the header', header],
  ])('%s is not a row', (_what, line) => {
    const file = `${header}\nPC-1;Portable;Latitude 5490;En service\n${line}\nPC-2;Portable;Latitude 5490;En stock`;
    expect(interpret(file).map((row) => row.position)).toEqual([2, 4]);
    expect(understand(file).rowCount).toBe(2);
  });

  it.each([
    ['with a single short name', 'PC-12;;;'],
    ['with a single number for a name', '10234;;;'],
    ['whose name begins as a footer does', 'Totalement neuf;Portable;Latitude 5490;En stock'],
    ['short of its last cells', 'PC-2;Portable'],
  ])('%s is a row', (_what, line) => {
    expect(interpret(`${header}\nPC-1;Portable;Latitude 5490;En service\n${line}`)).toHaveLength(2);
  });

  it('left out as a footer is said, with an example', () => {
    const { decisions } = understand(`${header}\nPC-1;Portable;Latitude 5490;En service\nTotal : 1;;;\nPage 1/1;;;`);
    expect(decisions).toContainEqual(
      expect.objectContaining({ kind: 'rows-left-out', value: '2', because: '"Total : 1" in row 3' }),
    );
  });
});
