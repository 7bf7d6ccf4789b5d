import { describe, expect, it } from '@jest/globals';
import { problemMessage } from '../../../src/inventory/domain/problem-wording.js';
import { conflictProblem } from '../../../src/inventory/domain/rows/duplicate-problem.js';
import { importTable, interpret } from '../../builders/imported-table.js';

/** Kinds mixed in one list, with the traits of a file prepared for a footprint tool. */
const MIXED_LIST = `
  nomEquipementPhysique;fabricant;modele;quantite;type;statut;utilisateur;dateAchat;dateRetrait;tailleMemoire
  Srv compta;dell;rack-server-with-hdd;2;Serveur lame;actif;;2018-07-06;;500
  Fixe 3;HP;HP ProDesk 400 G1 MT;1;Desktop;actif;Alix Morel;2019-06-02;;
  Portable 4;HP;HP EliteBook 735 G6;1;Laptop;actif;Sacha Petit;2017-06-26;2019-09-30;
  Ecran 1;LG;27BK550Y;1;Ecran;actif;;2019-09-30;;
  Ecran 1;LG;27BK550Y;1;Ecran;actif;;2019-09-30;;
  Srv calcul;dell;rack-server-with-hdd;3;ServeurCalcul;actif;;2018-07-07;;500
  Srv calcul;dell;rack-server-with-hdd;3;ServeurCalcul;actif;;2018-07-07;;500
  Lot écrans;LG;27BK550Y;5;Ecran;actif;;2019-09-30;;`;

describe('the document of an import', () => {
  it('counts every data row once, and names what it leaves out by the words of the file', () => {
    const { document } = importTable(MIXED_LIST);
    expect(document.file).toMatchObject({ headerRow: 1, rows: 8 });
    expect(document.counts).toEqual({ created: 4, updated: 0, unchanged: 0, ignored: 3, rejected: 1 });
    expect(document.ignoredKinds).toEqual([
      { kind: 'ServeurCalcul', family: 'server', rows: 2 },
      { kind: 'Serveur lame', family: 'server', rows: 1 },
    ]);
  });

  it('counts the devices of rows that count several, and tells where they come from', () => {
    const { document } = importTable(MIXED_LIST);
    expect(document.devices).toEqual({ created: 8, updated: 0, unchanged: 0 });
    expect(document.decisions.filter(({ kind }) => kind === 'quantity-rows')).toEqual([
      expect.objectContaining({
        value: '5',
        column: 'quantite',
        because: 'row 9: 5 devices without a number; each is given the number of its lot and its rank',
      }),
    ]);
  });

  it('tells the problems in the order of the file, with row, column, field, value and sentence', () => {
    const { document } = importTable(MIXED_LIST);
    expect(document.problems.map(({ row, code }) => [row, code])).toEqual([
      [4, 'status-contradicts-date'],
      [6, 'row-duplicate'],
    ]);
    expect(document.problems[0]).toEqual({
      row: 4,
      column: 'dateRetrait',
      field: 'retirement_date',
      severity: 'warning',
      code: 'status-contradicts-date',
      message:
        'Le statut «\u202factif\u202f» contredit la date de réforme\u202f: le statut est gardé, la date n’est pas reprise.',
      value: '2019-09-30',
    });
  });

  it('puts the problem of a whole column at the first row it concerns', () => {
    const { document } = importTable("Nom;Statut;Date d'achat\nX-1;??;\nX-2;bizarre;05/06/2023\nX-3;bizarre;");
    expect(document.problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'date-ambiguous'],
      [3, 'status-unknown'],
      [4, 'status-unknown'],
    ]);
  });

  it('tells which number the inventory knows of a device that contradicts it', () => {
    const [row] = interpret("Numéro d'inventaire;N° de série\nINV-1;AAA111");
    const conflict = { foundBy: 'asset-tag', contradictedBy: 'serial', known: 'BBB222' } as const;
    const problem = row && conflictProblem(row, conflict);
    expect(problem).toMatchObject({ row: 2, field: 'serial_number', code: 'identity-conflict', value: 'AAA111' });
    expect(problem && problemMessage(problem.code, problem.facts, 'en')).toBe(
      'The inventory already knows "INV-1", but with another number (BBB222): correct the row or the device.',
    );
  });

  it('shows the first thousand problems and counts them all', () => {
    const rows = Array.from({ length: 1500 }, (_row, at) => `X-${at};bizarre`);
    const { document } = importTable(['Nom;Statut', ...rows, 'X-last;En service'].join('\n'));
    expect(document.problems).toHaveLength(1000);
    expect(document.problemCount).toBe(1500);
  });

  it('names at most two hundred words left out, then their kinds', () => {
    const rows = Array.from({ length: 300 }, (_row, at) => `X-${at};Serveur ${at}`);
    const { ignoredKinds } = importTable(['Nom;Type', ...rows].join('\n')).document;
    expect(ignoredKinds[0]).toEqual({ kind: 'server', family: 'server', rows: 100 });
    expect(ignoredKinds).toHaveLength(201);
  });
});
