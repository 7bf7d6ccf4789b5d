import { describe, expect, it } from '@jest/globals';
import { LADDER } from '../../../src/footprint/domain/matching/model-match.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import { PRECISIONS } from '../../../src/kernel/estimate.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { matchOf, namesOf } from './matching.js';

describe('the ladder of precision', () => {
  it('has the six levels of the estimates, in their order', () => {
    expect(Object.keys(LADDER)).toEqual([...PRECISIONS]);
    expect(Object.values(LADDER)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives the row of the very model, with its own figure', () => {
    const match = matchOf('Dell Inc.', 'Latitude 5420');
    expect(match).toMatchObject({ level: 'model', category: 'laptop', proposals: [] });
    expect(match.embodied).toBe(match.entry?.embodied);
    expect(match.embodied).toMatchObject({ basis: 'maker', precision: 'model', central: 319.592 });
  });

  it('gives the median of the variants that a text leaves open, in an interval that holds them all', () => {
    const match = matchOf('Dell Inc.', 'OptiPlex 7060');
    expect([match.level, match.entry, match.entries.length]).toEqual(['variants', null, 3]);
    const figures = match.entries.map(({ embodied }) => embodied);
    expect(match.embodied).toMatchObject({
      precision: 'variants',
      central: 220.094,
      low: Math.min(...figures.map(({ low }) => low)),
      high: Math.max(...figures.map(({ high }) => high)),
    });
  });

  it.each([
    ['HP', 'HP EliteBook 840 G8', 'laptop', 240],
    ['iiyama', 'XUB2492HSU', 'monitor', 368],
    ['Dell Inc.', 'OptiPlex 9020 SFF', 'desktop', 300],
    ['LENOVO', 'ThinkPad L15 Gen 2', 'laptop', 266],
  ] as const)('gives %s %s, which has no sheet, the median of its class', (maker, model, category, median) => {
    const match = matchOf(maker, model, { category });
    expect([match.level, match.entries]).toEqual(['class', []]);
    expect(Math.abs(Number(match.embodied?.central) - median)).toBeLessThanOrEqual(3);
    expect(match.embodied).toMatchObject({ basis: 'maker', precision: 'class' });
  });

  it('gives the figure of the category when size and form are not known, and none when nothing is published', () => {
    expect(matchOf('Orvelane', 'Hautecendre', { category: 'laptop' })).toMatchObject({
      level: 'category',
      entries: [],
    });
    expect(matchOf('Orvelane', 'Hautecendre', { category: 'video-projector' })).toMatchObject({
      level: 'unknown',
      embodied: null,
    });
    expect(matchOf('', '')).toMatchObject({ level: 'unknown', category: null, embodied: null, proposals: [] });
  });
});

describe('what looks like a product', () => {
  it('is proposed to a person and never taken', () => {
    const match = matchOf('HP', 'HP EliteBook 840 G8');
    expect(match.entries).toEqual([]);
    expect(match.proposals.map(({ entry }) => entry.name)).toContain('EliteBook 840 G6 Notebook PC');
    expect(match.proposals.length).toBeLessThanOrEqual(5);
    const likenesses = match.proposals.map(({ likeness }) => likeness);
    expect(likenesses).toEqual([...likenesses].sort((one, other) => other - one));
  });

  it('is not even proposed under another maker', () => {
    const makers = new Set(matchOf('HP', 'Latitude 5420').proposals.map(({ entry }) => entry.manufacturer));
    expect([...makers].filter((maker) => maker !== 'HP')).toEqual([]);
  });
});

describe('every name of the catalogue', () => {
  it('finds its own row, but for those that the maker gave twice', () => {
    const lost = readProducts().flatMap((entry) =>
      entry.matchedAs
        .filter((name) => !matchOf(entry.manufacturer, name).entries.some(({ id }) => id === entry.id))
        .map((name) => `${name} ${String(entry.nameGivenAgainIn)}`),
    );
    const twice = ['3350', '3550', '5250', '5450', '5550', '7350'].map((number) => `Latitude ${number} 2024`);
    expect(lost.sort()).toEqual(twice);
  });
});

describe('a name that the maker gave to two generations', () => {
  it.each([
    [null, []],
    ['2016-03-01', ['Latitude 5450']],
    ['2021-09-01', []],
    ['2024-09-01', []],
  ])('bought on %s is %j', (day, names) => {
    const purchasedOn = day === null ? null : dateOnly(day);
    expect(namesOf(matchOf('Dell Inc.', 'Latitude 5450', { purchasedOn }))).toEqual(names);
  });

  it('is certain once its form tells which', () => {
    expect(namesOf(matchOf('LENOVO', 'ThinkCentre M90'))).toEqual([]);
    expect(namesOf(matchOf('LENOVO', 'ThinkCentre M90q'))).toEqual(['ThinkCentre M90 Tiny']);
  });

  it('is the one whose year is nearer to the purchase', () => {
    const boughtIn = (day: string) => matchOf('LENOVO', 'ThinkCentre M90', { purchasedOn: dateOnly(day) });
    expect(boughtIn('2012-05-01').entries).toEqual([]);
    expect(boughtIn('2020-05-01').entries.length).toBeGreaterThan(0);
  });
});

describe('a device bought long after the sheet', () => {
  it.each([
    ['2023-12-31', 'model'],
    ['2024-01-01', 'class'],
  ])('on %s is at the level %s', (day, level) => {
    const bought = { purchasedOn: dateOnly(day), category: 'laptop' as const };
    expect(matchOf('Dell Inc.', 'Latitude 5420', bought).level).toBe(level);
  });
});

describe('a category that the inventory gives', () => {
  it('refuses a product of another kind, and takes one of a near kind', () => {
    expect(matchOf('Dell', 'Latitude 5420', { category: 'docking-station' }).entries).toEqual([]);
    expect(matchOf('Dell', 'P2419H', { category: 'laptop' }).entries).toEqual([]);
    expect(matchOf('Microsoft', 'Surface Pro 7', { category: 'laptop' })).toMatchObject({
      level: 'model',
      category: 'laptop',
    });
  });
});

describe('the codes that tools report', () => {
  it('stand for the names that makers print', () => {
    expect(namesOf(matchOf('LENOVO', '20L5CTO1WW'))).toEqual(['ThinkPad T480']);
    expect(namesOf(matchOf('Apple', 'iPhone14,5'))).toEqual(['iPhone 13 with 128GB']);
    expect(namesOf(matchOf('', 'iPhone14,5'))).toEqual(['iPhone 13 with 128GB']);
    expect(matchOf('HP', '20L5CTO1WW').entries).toEqual([]);
    expect(matchOf('', '20L5CTO1WW').entries).toEqual([]);
    expect(matchOf('LENOVO', '99ZZCTO1WW').entries).toEqual([]);
  });
});
