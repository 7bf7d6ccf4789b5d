import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LifeFitDocument } from '../../../src/reporting/life-fit-document.js';
import { prolongeWith } from '../../support/command-line.js';

/** Four laptops delivered in 2015, inventoried since 2017-03-27 (a summer-time Sunday away), one of each fate; two lines tell nothing. */
const FLEET = [
  'device_id,category,model,manufacturer,in_service_date,inventory_start,retired_date,reason,last_seen',
  'VAL-1,laptop,Orvelane 3,Orvelane,2015-03-28,2017-03-27,2019-03-28,failure,2019-03-01',
  'VAL-2,laptop,Orvelane 3,Orvelane,2015-03-28,2017-03-27,2020-03-28,policy,2020-03-01',
  'VAL-3,laptop,Orvelane 3,Orvelane,2015-03-28,2017-03-27,2021-03-28,missing,2018-10-28',
  'VAL-4,laptop,Orvelane 3,Orvelane,2015-03-28,,,,2022-03-28',
  'VAL-5,laptop,Orvelane 3,Orvelane,2020-01-02,,,,2019-12-31',
  'VAL-6,laptop,Orvelane 3,Orvelane,2015-03-28,2017-03-27,2017-03-27,failure,2017-03-27',
].join('\n');

describe('prolonge lifespan fit', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prolonge-lives-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** No database is there: the command needs none. */
  async function run(text: string, options: readonly string[] = [], zone = 'Europe/Paris') {
    const file = join(folder, 'vies.csv');
    await writeFile(file, text);
    const settings = { PROLONGE_DATABASE_URL: 'sqlite:/nowhere/at/all.db', TZ: zone };
    return prolongeWith(settings, 'lifespan', 'fit', file, ...options);
  }

  const groupsOf = (stdout: string) => (JSON.parse(stdout) as { groups: LifeFitDocument[] }).groups;

  it('tells both lives of a category, a missing device leaving when it was last seen, the same in every time zone', async () => {
    const { code, stdout, stderr } = await run(FLEET, ['--json']);
    expect(code).toBe(0);
    const [laptops] = groupsOf(stdout);
    expect(laptops).toMatchObject({ group: 'laptop', used: 4, excluded: 2, weibullTechnical: null });
    expect(laptops?.kmService.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [1310, 4, 1],
      [1461, 3, 1],
      [1827, 2, 1],
    ]);
    expect(laptops?.kmTechnical).toEqual([expect.objectContaining({ time: 1461, atRisk: 3, survival: 2 / 3 })]);
    expect(laptops?.aalenJohansen.at(-1)).toEqual({ time: 1827, cif: { failure: 0.25, policy: 0.25, missing: 0.25 } });
    expect(stderr).toContain('Ligne 6 écartée : mise en service après la dernière observation.');
    expect(stderr).toContain('Ligne 7 écartée');
    expect((await run(FLEET, ['--json'], 'Pacific/Auckland')).stdout).toBe(stdout);
  });

  it('tells the same to a person, in French, without a day on which a device will fail', async () => {
    const { stdout } = await run(FLEET);
    expect(stdout).toContain('laptop : 4 observés, 2 écartés ; 1 en panne, 1 par règle, 1 introuvables.');
    expect(stdout).toContain('Vie de service, toute sortie comptée : la moitié partis à 4,5 ans');
    expect(stdout).toContain('À 5 ans : 7 sur 10 capables de servir, entre 5 et 8');
    expect(stdout).toContain('trop peu d’événements pour en dire une');
  });

  it('refuses what it cannot read with a sentence in both languages, and never with a trace', async () => {
    const { code, stdout, stderr } = await run(FLEET.replace('2019-03-28', '28/03/2019'), ['--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('À la ligne 2, la colonne retired_date contient « 28/03/2019 »');
    expect(stderr).toContain('On line 2, the column retired_date says "28/03/2019"');
    expect(stderr).not.toContain('    at ');
  });
});
