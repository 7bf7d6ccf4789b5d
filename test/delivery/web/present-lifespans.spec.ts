import { describe, expect, it } from '@jest/globals';
import { lifeCurve } from '../../../src/lifespan/domain/curves/life-curve.js';
import { LifeCounts } from '../../../src/lifespan/domain/survival/life-counts.js';
import type { CategoryLife } from '../../../src/reporting/life-curves.service.js';
import type { Cell } from '../../../src/web/components/data-table.js';
import { presentBacktest } from '../../../src/web/lifespans/present-backtest.js';
import { presentLifeCurve } from '../../../src/web/lifespans/present-life-curve.js';
import { presentLifespans } from '../../../src/web/lifespans/present-lifespans.js';
import { localeOf } from '../../../src/web/wording/locale.js';

const text = (cell: Cell | undefined) =>
  (typeof cell === 'object' ? cell.text : (cell ?? '')).replace(/[\u202f\u00a0]/g, ' ');
const rule = { value: 36, unit: 'months', source: 'policy' } as const;

/** Two hundred laptops seen from new: twenty fail at 18 months, eighty leave by rule later, the others are eight years old. */
function laptops(size = 200): CategoryLife {
  const counts = new LifeCounts();
  counts.add(0, 550, 'failure', size / 10);
  counts.add(0, 1000, 'policy', size / 5);
  counts.add(0, 1300, 'policy', size / 5);
  counts.add(0, 2920, 'censored', size / 2);
  return { category: 'laptop', curve: lifeCurve(counts), rule };
}

describe('how long devices serve, on the page', () => {
  it('says what still works out of ten with its interval, and never that a device will fail', () => {
    const french = presentLifeCurve(laptops(), 'ordinateur portable', localeOf('fr')).findings.map(text);
    expect(french[0]).toMatch(
      /^7 sur 10 de ces équipements sont encore en service à 3 ans \(entre \d+ % et \d+ %\)\.$/,
    );
    expect(french[1]).toMatch(/^9 sur 10 sont encore en état à 3 ans \(entre \d+ % et \d+ %\)\.$/);
    const english = presentLifeCurve(laptops(), 'laptop', localeOf('en')).findings.map(text);
    expect(english[1]).toMatch(/^9 in 10 still work at 3 years/);
    for (const sentence of [...french, ...english]) expect(sentence).not.toMatch(/tombera|sera en panne|will fail/i);
  });

  it('gives the numbers of the curve year by year, and their parts make the whole', () => {
    const { years } = presentLifeCurve(laptops(), 'ordinateur portable', localeOf('fr'));
    const sum = (column: number) => years.rows.reduce((all, { cells }) => all + Number(text(cells[column])), 0);
    expect([sum(2), sum(3), sum(4)]).toEqual([20, 80, 0]);
    expect(text(years.rows[2]?.cells[5])).toMatch(/^70 % \(\d+ % à \d+ %\)$/);
    expect(text(years.rows.at(-1)?.cells[5])).toBe('trop peu d’équipements pour le dire');
  });

  it('draws nothing of a handful of devices, and says why', () => {
    const { chart, findings } = presentLifeCurve(laptops(10), 'ordinateur portable', localeOf('fr'));
    expect([chart, findings.length]).toEqual([null, 1]);
    expect(text(findings[0])).toContain('aucune courbe ne serait honnête');
  });

  it('tells what the rule retires from what wears out, and shows the first step to an empty fleet', () => {
    const view = presentLifespans([laptops()], 'Valombre', localeOf('fr'));
    expect(view.findings.map(text).join(' ')).toContain('Retirés par la règle, pas usés : à 3 ans');
    expect(text(view.findings[0])).toContain('80 sont dus à la règle de renouvellement et 20 à une panne');
    expect(view.empty).toBeNull();
    expect(presentLifespans([], 'Valombre', localeOf('fr')).empty?.action.href).toBe('/imports/nouveau');
  });
});

describe('the check of past forecasts, on the page', () => {
  const checked = { expected: 4.2, low: 1.3, high: 7.1, seen: 9, outcome: 'above' } as const;
  const year = {
    frozenOn: '2025-11-24',
    until: '2026-11-24',
    categories: [{ category: 'laptop', inService: 60, departures: null, failures: checked, unsaid: 2 }],
  } as const;

  it('shows an outcome outside its interval as such, widens bounds to whole devices, and says what is too few', () => {
    const { summary, years } = presentBacktest({ years: [year], observedSince: '2020-01-01' } as never, localeOf('fr'));
    const cells = years[0]!.rows[0]!.cells;
    expect(cells.map(text)).toEqual([
      'ordinateur portable',
      '60',
      'trop peu',
      'trop peu',
      '4 (1 à 8)',
      '9',
      'pannes plus que prévu',
    ]);
    expect(cells.at(-1)).toMatchObject({ tone: 'caution' });
    expect(text(summary)).toContain('0 prévision sur 1');
    expect(text(years[0]!.notes[0])).toContain('2 équipements étaient plus âgés');
  });

  it('says from when a year can be checked when departures are recorded since too little time', () => {
    const none = { ...year, categories: [] };
    const { years, empty } = presentBacktest({ years: [none], observedSince: '2026-03-01' } as never, localeOf('fr'));
    expect([years[0]!.rows, empty]).toEqual([[], null]);
    expect(text(years[0]!.notes[0])).toContain('1er mars 2027');
    expect(presentBacktest({ years: [], observedSince: null }, localeOf('en')).empty).not.toBeNull();
  });
});
