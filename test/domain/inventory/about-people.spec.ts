import { describe, expect, it } from '@jest/globals';
import { isTitleAboutPeople, namesSomebody } from '../../../src/inventory/domain/understanding/about-people.js';

describe('a column that is not read', () => {
  it.each(['Téléphone de l’utilisateur', 'Nom du prof', 'Remis à', 'Élève', 'Adresse du domicile', 'Assigned staff'])(
    'is about people when it is called « %s »',
    (title) => {
      expect(isTitleAboutPeople(title)).toBe(true);
    },
  );

  it.each(['Bureau du fond', 'Couleur', 'N° de marché', 'Remarque interne', 'Prise réseau', ''])(
    'is not when it is called « %s »',
    (title) => {
      expect(isTitleAboutPeople(title)).toBe(false);
    },
  );

  it('names somebody by an e-mail address or a telephone number, not by a number of something', () => {
    for (const cell of ['voir zoe@hautecendre.example', '06 39 98 12 34', '+33 6.39.98.12.34', '0639981234']) {
      expect(namesSomebody(cell)).toBe(true);
    }
    for (const cell of ['près de la fenêtre', '12 345 678', '00639981234567', 'B-204', '@home']) {
      expect(namesSomebody(cell)).toBe(false);
    }
  });

  it('takes no longer on a long cell than on many short ones', () => {
    const long = `${'x'.repeat(200_000)}@${'y'.repeat(200_000)}`;
    const start = process.cpuUsage();
    expect(namesSomebody(long)).toBe(false);
    expect(namesSomebody('a@'.repeat(100_000))).toBe(false);
    const { user, system } = process.cpuUsage(start);
    // It took eight seconds on a third of that.
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
