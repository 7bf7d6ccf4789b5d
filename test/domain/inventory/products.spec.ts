import { describe, expect, it } from '@jest/globals';
import { productOf } from '../../../src/inventory/domain/rows/product-label.js';
import { codesOf, interpret, vocabulary } from '../../builders/imported-table.js';

describe('a label of brand and model', () => {
  it.each([
    ['HP ProDesk 400 G1 MT', 'HP', 'ProDesk 400 G1 MT'],
    ['Hewlett-Packard EliteBook 840', 'HP', 'EliteBook 840'],
    ['DELL / Latitude 5490', 'Dell', 'Latitude 5490'],
    ['PC portable Dell Latitude 5420', 'Dell', 'Latitude 5420'],
    ['Écran LG 27BK550Y', 'LG', '27BK550Y'],
    ['Fairphone 4', 'Fairphone', 'Fairphone 4'],
    ['ThinkPad T490', null, 'ThinkPad T490'],
    ['HP', null, 'HP'],
  ])('%s is parted', (label, manufacturer, model) => {
    expect(productOf(label, vocabulary)).toEqual({ manufacturer, model });
  });

  it('gives way to the columns of brand and model', () => {
    const [row] = interpret('Nom;Marque;Marque / Modèle\nX-1;Lenovo;HP ProDesk 400 G1');
    expect(row?.data).toMatchObject({ manufacturer: 'Lenovo', model: 'ProDesk 400 G1' });
  });

  it('that only tells the type is the type, and no model', () => {
    const [row] = interpret('N° Série;Désignation;Couleur\n4GH7KQ2;UC + écran;noir\nX1;Dell Latitude 5490;gris');
    expect(row?.data).toMatchObject({ category: 'desktop', model: null, manufacturer: null });
  });

  it('of the model alone still gives the brand it begins with', () => {
    const [row] = interpret('Nom;Modèle\nX-1;HP ProDesk 400 G1');
    expect(row?.data).toMatchObject({ manufacturer: 'HP', model: 'HP ProDesk 400 G1' });
  });
});

describe('makers', () => {
  it.each([
    ['Dell Inc.', 'DELL'],
    ['Dell Inc.         ', 'dell'],
    ['Hewlett-Packard', 'HP'],
    ['Hewlett-Packard Company', 'HP Inc.'],
    ['LENOVO   ', 'Lenovo'],
    ['ASUSTeK COMPUTER INC.', 'Asus'],
    ['Apple Computer, Inc.', 'apple'],
    ['Samsung Electronics Co., Ltd.', 'SAMSUNG'],
    ['GSM', 'LG Electronics'],
    ['Acme SAS', 'ACME'],
  ])('%s and %s are one', (first, second) => {
    expect(vocabulary.makers.canonical(first)).toBe(vocabulary.makers.canonical(second));
  });

  it.each([
    ['Dell', 'Delta'],
    ['HP', 'HPE'],
    ['Acer', 'Ace'],
  ])('%s and %s are two', (first, second) => {
    expect(vocabulary.makers.canonical(first)).not.toBe(vocabulary.makers.canonical(second));
  });

  it('are kept as the file writes them', () => {
    expect(interpret('Nom;Fabricant\nX-1;Dell Inc.')[0]?.data.manufacturer).toBe('Dell Inc.');
  });
});

describe('the system of a device', () => {
  it.each([
    ['Windows 11 Pro', '23H2', 'Windows 11 Pro 23H2'],
    ['Snow Cone Android 12.0 api 31', '31', 'Snow Cone Android 12.0 api 31'],
    ['Windows 11 Pro 23H2', '23h2', 'Windows 11 Pro 23H2'],
    ['', '23H2', '23H2'],
    ['Android', '', 'Android'],
  ])('"%s" with version "%s" is "%s"', (os, version, whole) => {
    expect(interpret(`Nom;OS;OS version\nX-1;${os};${version}`)[0]?.data.os).toBe(whole);
  });
});

describe('the status of a device', () => {
  it.each([
    ['actif', 'in-service', null],
    ['En service', 'in-service', null],
    ['En stock DSI', 'in-stock', null],
    ['Ready to Deploy', 'in-stock', null],
    ['En réparation', 'in-repair', null],
    ['Lost/Stolen', 'missing', null],
    ['Réformé', 'retired', null],
    ['HS', 'retired', 'failure'],
    ['Mis au rebut', 'retired', 'failure'],
    ['Donné', 'retired', 'policy'],
  ])('"%s" is %s', (word, status, retirementReason) => {
    expect(interpret(`Nom;Statut\nX-1;${word}`)[0]?.data).toMatchObject({ status, retirementReason });
  });

  it('is not taken from a word that says the contrary', () => {
    const [row] = interpret('Nom;Statut\nX-1;Non utilisé\nX-2;En service');
    expect(row?.data.status).toBeNull();
    expect(codesOf(row)).toEqual(['status-unknown']);
  });

  it('that contradicts a retirement date is kept, and the date is not', () => {
    const [row] = interpret('Nom;Statut;Date de réforme\nX-1;actif;30/09/2019');
    expect(row?.data).toMatchObject({ status: 'in-service', retiredOn: null });
    expect(row?.problems).toEqual([
      expect.objectContaining({ code: 'status-contradicts-date', column: 'Date de réforme', value: '2019-09-30' }),
    ]);
  });

  it('unsaid is retired when the file dates the retirement', () => {
    const [row] = interpret('Nom;Date de réforme\nX-1;30/09/2019');
    expect(row?.data).toMatchObject({ status: 'retired', retiredOn: '2019-09-30' });
  });

  it.each([
    ['HS - carte mère', 'failure'],
    ['En panne - devis trop cher', 'failure'],
    ['Campagne de renouvellement', 'policy'],
    ['Vol - plainte déposée', 'missing'],
    ["Non retrouvé à l'inventaire", 'missing'],
  ])('of a retired device has its reason: "%s"', (words, reason) => {
    const [row] = interpret(`Nom;Statut;Motif de réforme\nX-1;Réformé;${words}`);
    expect(row?.data.retirementReason).toBe(reason);
  });
});

describe('the end of the warranty', () => {
  it('is counted from its start and its months when both are given', () => {
    const [row] = interpret('Nom;Date de début de garantie;Durée de garantie\nX-1;31/01/2023;36 mois');
    expect(row?.data.warrantyEndsOn).toBe('2026-01-31');
  });

  it('is never counted from the purchase', () => {
    const [row] = interpret("Nom;Date d'achat;Durée de garantie\nX-1;31/01/2023;36");
    expect(row?.data.warrantyEndsOn).toBeNull();
  });
});
