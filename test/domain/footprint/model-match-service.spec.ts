import { describe, expect, it } from '@jest/globals';
import { modelMatchesOfTables } from '../../../src/footprint/model-matches-of-tables.js';
import { readProducts } from '../../../src/footprint/products-table.js';

const service = modelMatchesOfTables();
const matchOf = (manufacturer: string, model: string) =>
  service.match({ manufacturer, model, category: null, purchasedOn: null });

describe('a model whose category the inventory does not know', () => {
  it.each([
    ['HP', 'HP EliteBook 840 G8', 'class', 'laptop'],
    ['HP', 'HP EliteDesk 800 G2 DM', 'class', 'desktop'],
    ['Dell', 'Station d’accueil Latitude 5420', 'unknown', 'docking-station'],
    ['Dell', 'Sacoche Latitude 5420', 'unknown', null],
    ['Dell', 'PowerEdge R740', 'unknown', null],
    ['Orvelane', 'Hautecendre', 'unknown', null],
  ])('%s %s is at the level %s, as a %s', (maker, model, level, category) => {
    expect(matchOf(maker, model)).toMatchObject({ level, category, entries: [] });
  });

  it('is never kept from its sheet by a word of furniture or of accessory in its name', () => {
    const lost = readProducts().flatMap((entry) =>
      entry.nameGivenAgainIn === null
        ? entry.matchedAs.filter((name) => matchOf(entry.manufacturer, name).entries.length === 0)
        : [],
    );
    expect(lost).toEqual([]);
    expect(matchOf('HP', 'HP EliteDesk 800 G5 TWR').category).toBe('desktop');
  });
});
