import { describe, expect, it } from '@jest/globals';
import { interpret, rowsOf, understand, vocabulary } from '../../builders/imported-table.js';
import { FileProfile } from '../../../src/inventory/domain/understanding/file-profile.js';

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
    expect(() => understand(file(20))).toThrow('file-without-header');
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
    [
      'when its first row is already a device',
      'Dell;Latitude 5490;4GH7KQ2\nHP;EliteBook 840;5CG9041X',
      'file-without-header',
    ],
    ['when it is a text', 'Bonjour\nvoici la liste\nà demain', 'file-without-header'],
    [
      'when its only identifying columns contradict each other under one title',
      'Numéro de série;Numéro de série\n4GH7KQ2;5CG9041X\n4GH7KQ3;5CG9041Y',
      'identifying-columns-conflict',
    ],
    [
      'when nothing in it can name or describe a device',
      'Fournisseur;Prix;Devise\nOmbelle;12,50;EUR',
      'no-identifying-column',
    ],
  ])('%s', (_why, file, code) => {
    expect(() => understand(file)).toThrow(code);
  });

  it('but not when a person can say which of two columns identifies the devices', () => {
    const file = 'Numéro de série;Serial number;Lieu\n4GH7KQ2;5CG9041X;Mairie';
    expect(understand(file).problems.map(({ code }) => code)).toEqual(['column-conflict']);
  });

  it('with what was found in it', () => {
    expect(() => understand('Fournisseur;Prix\nOmbelle;12,50')).toThrow(
      expect.objectContaining({ kind: 'invalid', facts: { headerRow: 1, found: 'Fournisseur, Prix' } }),
    );
  });

  it('without reading it to its end when its head has no header', () => {
    const profile = new FileProfile(vocabulary, { format: 'csv' });
    const rows = rowsOf(Array.from({ length: 51 }, () => ['Dell', 'Latitude 5490', '4GH7KQ2']));
    expect(() => rows.forEach((row) => profile.add(row))).toThrow('file-without-header');
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
