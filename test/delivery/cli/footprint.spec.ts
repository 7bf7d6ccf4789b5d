import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FleetCarbonDocument } from '../../../src/reporting/fleet-carbon-document.js';
import type { LifeCycleDocument } from '../../../src/reporting/life-cycle-document.js';
import { FOUR_DEVICES, withFile } from '../../builders/inventory-file.js';
import { prolonge } from '../../support/command-line.js';
import { emptySqliteDatabase, type TestDatabase } from '../../support/engines.js';

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
      otherBasis: { basis: 'maker', embodiedKgCo2e: 246.785 },
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
    expect(declared).toMatchObject({ basis: 'maker', embodiedKgCo2e: 246.785, lifetimeYears: 4, heldYears: 4 });
    expect(declared.totalKgCo2e).toBeCloseTo(246.785 + 4 * 29 * 0.0461, 9);
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
    expect(stdout).toContain('maker : fabrication 370');
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

describe('prolonge footprint fleet', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await emptySqliteDatabase();
    await withFile(FOUR_DEVICES, (path) => prolonge(database.url, 'import', path));
  });
  afterAll(() => database.drop());

  const fleet = (...args: string[]) => prolonge(database.url, 'footprint', 'fleet', ...args);

  it('tells a year of the fleet in both ledgers, to programs and to people', async () => {
    const { code, stdout } = await fleet('--year', '2024', '--as-of', '2026-11-25', '--json');
    expect(code).toBe(0);
    const carbon = JSON.parse(stdout) as FleetCarbonDocument;
    expect(carbon).toMatchObject({ year: 2024, basis: 'ademe', view: 'reference-life', total: { devices: 4 } });
    expect(carbon.total.avoidedKgCo2e?.central).toBeCloseTo(69.84 / 6 + ((211.46 / 6) * (366 - 90)) / 366, 6);
    const printed = (await fleet('--view', 'purchase-year', '--basis', 'maker')).stdout;
    expect(printed).toMatch(/base maker, vue purchase-year/);
    expect(printed).toContain('Autre base      ademe');
    expect(carbon.otherBasis.ladder[1]).toMatchObject({ level: 'model', rung: 2, devices: 2, shareOfDevices: 0.5 });
    expect(printed).toMatch(/2 modèle exact +2 +50 % des appareils/);
    expect(printed).toContain('second registre : ne se retranche pas');
  });

  it('tells a person each ledger under its own name, each part, and what was asked of longer lives and of people', async () => {
    const asked = ['--year', '2024', '--as-of', '2026-11-25', '--longer-by', '24', '--people', '0'];
    const lines = (await fleet(...asked, '--organisation', 'MON-PARC')).stdout.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Appareils       4, dont 0 sans chiffre et 0 sans date',
        'Fabrication     78, entre 44 et 140',
        'Usage           13, entre 4,6 et 21',
        'Total           91, entre 49 et 160',
        'Évité           38, entre 18 et 80 (second registre : ne se retranche pas)',
        expect.stringMatching(/^laptop +1 {2}39, entre 20 et 73$/),
        expect.stringMatching(/^MON-PARC +4 {2}91, entre 49 et 160$/),
        expect.stringMatching(/^MON-PARC Mairie +2 {2}55, entre 28 et 100$/),
        'Vies plus longues de 24 mois : 36, entre 21 et 64 de moins par an',
        'Un écran par personne (0) : 1 de trop, 15, entre 7,6 et 29 de moins par an',
      ]),
    );
    const unknown = await fleet('--organisation', 'NULLE-PART');
    expect([unknown.code, unknown.stderr.includes('(organisation-unknown)')]).toEqual([1, true]);
  });

  it('ends with 2 when it is called wrongly', async () => {
    for (const args of [
      ['--year', 'soon'],
      ['--view', 'none'],
      ['--longer-by', '-3'],
    ]) {
      expect((await fleet(...args)).code).toBe(2);
    }
  });
});
