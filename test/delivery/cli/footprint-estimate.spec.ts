import { describe, expect, it } from '@jest/globals';
import type { LifeCycleDocument } from '../../../src/reporting/life-cycle-document.js';
import { prolonge } from '../../support/command-line.js';

/** No database is there: the command needs none. */
const run = (...args: string[]) => prolonge('sqlite:/nowhere/at/all.db', 'footprint', 'estimate', ...args);

async function estimated(...args: string[]): Promise<LifeCycleDocument> {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as LifeCycleDocument;
}

describe('prolonge footprint estimate', () => {
  it('answers from the published tables, in full precision, with the other basis beside it', async () => {
    const laptop = await estimated('--category', 'laptop', '--as-of', '2025-06-30');
    expect(laptop).toMatchObject({
      basis: 'ademe',
      lifetimeYears: 5,
      otherBasis: { basis: 'maker', embodiedKgCo2e: 239 },
    });
    expect(laptop.embodiedKgCo2e).toBeCloseTo(185.09, 9);
    expect(laptop.useKgCo2ePerYear).toBeCloseTo(29.0175 * 0.0461, 9);
    expect(laptop.totalKgCo2e).toBeCloseTo(185.09 + 5 * 29.0175 * 0.0461, 9);
    expect(laptop.lowKgCo2e).toBeLessThan(laptop.embodiedKgCo2e);
    expect(laptop.highKgCo2e).toBeGreaterThan(laptop.embodiedKgCo2e);
    expect(laptop.sources).toEqual([
      'ademe-acv-numerique',
      'ademe-electricity-france',
      'boavizta-footprint-data',
      'ecodiag',
    ]);
  });

  it('takes what is declared in the place of what is published, power and hours included', async () => {
    const declared = await estimated(
      ...['--category', 'laptop', '--basis', 'maker', '--years', '4', '--kwh-per-year', '29'],
      ...['--electricity-kgco2e-per-kwh', '0.0461'],
    );
    expect(declared).toMatchObject({ basis: 'maker', embodiedKgCo2e: 239, lifetimeYears: 4, heldYears: 4 });
    expect(declared.totalKgCo2e).toBeCloseTo(239 + 4 * 29 * 0.0461, 9);
    const engine = await estimated(
      ...['--category', 'laptop', '--embodied-kgco2e', '181', '--years', '4', '--held-years', '1', '--watts', '75'],
      ...['--use-ratio', '0.3', '--electricity-kgco2e-per-kwh', '0.098'],
    );
    expect(engine).toMatchObject({ embodiedKgCo2e: 181, precision: 'typed', sources: ['declared'] });
    expect(engine.totalKgCo2e).toBeCloseTo(64.5658, 9);
  });

  it('says two significant figures to a person, and both bases', async () => {
    const { code, stdout } = await run('--category', 'monitor');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Fabrication +70 kg éq\. CO2/);
    expect(stdout).toContain('maker : fabrication 360');
  });

  it('gives no figure rather than that of another device, and says what to do', async () => {
    const { code, stdout, stderr } = await run('--category', 'printer', '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('(footprint-not-published)');
  });

  it.each([
    [[]],
    [['--category', 'toaster']],
    [['--category', 'laptop', '--basis', 'both']],
    [['--category', 'laptop', '--years', '0']],
    [['--category', 'laptop', '--kwh-per-year', '-1']],
    [['--category', 'laptop', '--electricity-kgco2e-per-kwh', 'green']],
    [['--category', 'laptop', '--watts', '75', '--use-ratio', '1.5']],
  ])('ends with 2 when it is called wrongly: %j', async (args) => {
    expect((await run(...args)).code).toBe(2);
  });
});
