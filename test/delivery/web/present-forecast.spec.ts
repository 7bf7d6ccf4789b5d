import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { quartersAfter } from '../../../src/lifespan/domain/forecast/calendar-quarter.js';
import { FleetCohorts } from '../../../src/lifespan/domain/forecast/fleet-cohorts.js';
import { lifeLaw } from '../../../src/lifespan/domain/life-law.js';
import type { CountedFleet } from '../../../src/reporting/forecast/forecast-tally.js';
import { forecastFleet } from '../../../src/reporting/forecast/fleet-forecaster.js';
import { forecastCsv } from '../../../src/reporting/forecast/forecast-export.js';
import { LifeCounts } from '../../../src/lifespan/domain/survival/life-counts.js';
import type { Cell } from '../../../src/web/components/data-table.js';
import { layOutBars } from '../../../src/web/forecast/forecast-bars.js';
import { presentForecast } from '../../../src/web/forecast/present-forecast.js';
import { readExtraMonths } from '../../../src/web/forecast/read-extra-months.js';
import { localeOf } from '../../../src/web/wording/locale.js';

const text = (cell: Cell | undefined) =>
  (typeof cell === 'object' ? cell.text : (cell ?? '')).replace(/[\u202f\u00a0]/g, ' ');

/** A hundred laptops of five years, four phones without any law or price, under a rule of six years for laptops. */
function fleet(extraMonths: number, devices = 100) {
  const cohorts = new FleetCohorts();
  const law = lifeLaw({ shape: 1.6, logShapeSd: 0.2, failures: 30, scaleYears: 9 });
  if (devices > 0) {
    cohorts.add('laptop', law, 20, devices);
    cohorts.add('smartphone', null, 4, 4);
  }
  const price = { low: 70_000, median: 80_000, high: 90_000, purchases: 12 };
  const counted: CountedFleet = {
    ...{ cohorts, prices: new Map([['laptop', price]]) },
    leftOut: { undated: 2, toCome: 0, withoutCategory: 1, inStock: 0 },
  };
  return forecastFleet(
    counted,
    quartersAfter(dateOnly('2026-11-24')),
    extraMonths,
    {
      ruleOf: (category) => (category === 'laptop' ? { value: 72, unit: 'months', source: 'policy' } : null),
      embodiedOf: () => null,
      newcomersOf: (category) => (category === 'laptop' ? law : null),
      restsOnPublished: (category) => category === 'laptop',
      livesOf: () => new LifeCounts(),
    },
    () => Promise.resolve(),
  );
}
const present = async (extraMonths = 24, devices?: number) =>
  presentForecast(await fleet(extraMonths, devices), 'Valombre', localeOf('fr'));

describe('the page of the five years to come', () => {
  it('compares both rules with their intervals, and says unknown what has no figure', async () => {
    const { compared, findings } = await present();
    const [renewals, , budget, carbon] = compared.rows.map(({ cells }) => cells.map(text));
    expect(renewals![1]).toMatch(/^\d+ \(\d+ à \d+\)$/);
    expect(Number.parseInt(renewals![1]!)).toBeGreaterThan(Number.parseInt(renewals![2]!));
    expect(budget![1]).toMatch(/^\d+ 000 \(\d+ 000 à \d+ 000\)$/);
    expect(carbon!.slice(1)).toEqual(['inconnu', 'inconnu', 'inconnu']);
    expect(text(findings[0])).toMatch(/^Garder chaque équipement 2 ans de plus éviterait ou reporterait environ \d+/);
  });

  it('counts what it leaves out, and names what nothing is known of', async () => {
    const notes = (await present()).notes.map(text).join(' ');
    expect(notes).toContain('3 équipements ne sont pas comptés');
    expect(notes).toContain('Rien ne dit combien de temps durent : smartphone');
    expect(notes).toContain('Trop peu de pannes vues pour le dire autrement : ordinateur portable.');
    expect(notes).not.toMatch(/sera en panne|tombera/);
    const phones = (await present()).categories.rows[1]!.cells.map(text);
    expect([phones[0], phones[2], phones[5]]).toEqual(['smartphone', 'aucune', 'inconnu']);
  });

  it('never says that none fails of what nothing tells how it fails', async () => {
    const { categories, today, spared, quarters } = await fleet(24);
    const phones = categories.find(({ category }) => category === 'smartphone')!;
    const laptops = categories.find(({ category }) => category === 'laptop')!;
    expect([phones.today.failures, phones.longer.failures, spared.failures]).toEqual([null, null, null]);
    expect(today.total.failures).toEqual(laptops.today.failures);
    expect([quarters.length, today.quarters.every(({ failures }) => failures !== null)]).toEqual([20, true]);
    const { rows } = (await present()).quarters;
    expect(text(rows[0]!.cells[2])).toMatch(/^\d+ \(\d+ à \d+\)$/);
  });

  it('gives twenty quarters, in the table as in the drawing and the file', async () => {
    const { quarters, chart } = await present();
    expect([quarters.rows.length, text(quarters.rows[0]?.cells[0]), chart.bars.starts.length]).toEqual([20, 'T1 2027', 20]); // prettier-ignore
    expect(chart.bars.today.match(/M/g)).toHaveLength(20);
    const lines = forecastCsv(await fleet(12))
      .trimEnd()
      .split('\r\n');
    expect([lines.length, lines[0]!.startsWith('\uFEFFrule;extraMonths;quarter;')]).toEqual([41, true]);
    expect(lines[21]).toMatch(/^longer;12;2027-Q1;/);
  });

  it('shows the first step to an empty fleet, and takes any other length for the usual one', async () => {
    expect((await present(24, 0)).empty?.action.href).toBe('/imports/nouveau');
    expect(['12', '36', '99', ['12'], undefined].map((plus) => readExtraMonths({ plus }))).toEqual([12, 36, 24, 24, 24]); // prettier-ignore
  });

  it('draws from zero to a round number, without a fall through the frame', () => {
    const { bottom, top, most, today } = layOutBars([0, 37], [0, 10]);
    expect(most).toBe(50);
    expect(Number(/v-([\d.]+)/.exec(today.split('M')[2]!)?.[1])).toBeCloseTo(((bottom - top) * 37) / 50, 1);
  });
});
