import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ModelMatchDocument } from '../../../src/reporting/model-match-document.js';
import { ModelAliasesService } from '../../../src/footprint/aliases/model-aliases.service.js';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { SOMEBODY } from '../../support/caller.js';
import { prolonge } from '../../support/command-line.js';
import { sqliteDatabase } from '../../support/engines.js';

describe('prolonge footprint match', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prolonge-match-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** No database is there: the command needs none. */
  async function run(text: string, ...options: string[]) {
    const file = join(folder, 'modeles.csv');
    await writeFile(file, text);
    return prolonge('sqlite:/nowhere/at/all.db', 'footprint', 'match', file, ...options);
  }

  it('answers one entry a row, in order, with the figure, its basis and its source', async () => {
    const { code, stdout, stderr } = await run(
      [
        'poste,manufacturer_raw,model_raw',
        'VAL-1,Dell Inc.,Latitude 5420',
        'VAL-2,Dell Inc.,OptiPlex 7060',
        'VAL-3,HP,HP EliteBook 840 G8 Notebook PC',
        'VAL-4,Orvelane,Hautecendre',
        'VAL-5,,',
        'VAL-6,Dell,Station d’accueil Latitude 5420',
      ].join('\n'),
      '--json',
    );
    expect([code, stderr]).toEqual([0, '']);
    const { matches } = JSON.parse(stdout) as { matches: ModelMatchDocument[] };
    expect(matches.map(({ row, level }) => [row, level])).toEqual([
      [1, 'model'],
      [2, 'variants'],
      [3, 'class'],
      [4, 'unknown'],
      [5, 'unknown'],
      [6, 'unknown'],
    ]);
    expect(matches[0]).toMatchObject({
      rung: 2,
      products: [{ manufacturer: 'Dell', name: 'Latitude 5420' }],
      category: 'laptop',
      embodiedKgCo2e: 319.592,
      basis: 'maker',
      sourceId: 'boavizta-footprint-data',
    });
    expect(matches[1]?.products).toHaveLength(3);
    expect(matches[2]).toMatchObject({ products: [], category: 'laptop', basis: 'maker' });
    expect(matches[2]?.proposals[0]).toMatchObject({ manufacturer: 'HP' });
    expect(matches[3]).toMatchObject({ products: [], embodiedKgCo2e: null, basis: null, sourceId: null });
    expect(matches[5]).toMatchObject({ products: [], category: 'docking-station' });
    for (const { lowKgCo2e, embodiedKgCo2e, highKgCo2e } of matches) {
      expect((lowKgCo2e ?? 0) <= (embodiedKgCo2e ?? 0) && (embodiedKgCo2e ?? 0) <= (highKgCo2e ?? 0)).toBe(true);
    }
  });

  it('says it in French to a person, with the shares of the ladder and whose figures they are', async () => {
    const { stdout } = await run('manufacturer_raw;model_raw\nDell;Latitude 5420\nHP;HP EliteBook 840 G8\n');
    expect(stdout.split('\n')).toEqual([
      '1. Dell Latitude 5420 : 320 kg éq. CO2 (180 à 580), modèle exact : Dell Latitude 5420',
      expect.stringMatching(/^2\. HP HP EliteBook 840 G8 : \d+ kg éq\. CO2 .*, même taille ou forme$/),
      '2 modèles : modèle exact 1, même taille ou forme 1.',
      expect.stringContaining('ODbL'),
      '',
    ]);
  });

  it('takes what an organisation said of its own models when it is named, and what the words say otherwise', async () => {
    const database = await sqliteDatabase();
    const app = await openApplication(database.url);
    const organisationId = await newCommune(app);
    await newCommune(app, 'ORVELANE');
    await bring(app, organisationId, FOUR_DEVICES.replace('ProDesk 400 G4', 'Poste du guichet'));
    const said = {
      manufacturer: 'HP',
      model: 'Poste du guichet',
      productId: 'hp-prodesk-400-g4-desktop-mini-business-pc',
    };
    await app.get(ModelAliasesService).accept(SOMEBODY, { ...said, organisationId });
    await app.close();
    const file = join(folder, 'guichet.csv');
    await writeFile(file, 'manufacturer_raw,model_raw\nHP,Poste du guichet\nDell,Latitude 5420\n');
    const levels = async (...options: string[]) => {
      const { stdout } = await prolonge(database.url, 'footprint', 'match', file, '--json', ...options);
      const { matches } = JSON.parse(stdout) as { matches: ModelMatchDocument[] };
      return matches.map(({ level, products }) => [level, products[0]?.name]);
    };
    const certain = ['model', 'Latitude 5420'];
    expect(await levels('--organisation', 'VALOMBRE')).toEqual([
      ['model', 'ProDesk 400 G4 Desktop Mini Business PC'],
      certain,
    ]);
    expect(await levels('--organisation', 'ORVELANE')).toEqual([['unknown', undefined], certain]);
    expect(await levels()).toEqual([['unknown', undefined], certain]);
    const unknown = await prolonge(database.url, 'footprint', 'match', file, '--organisation', 'NULLE-PART');
    expect([unknown.code, unknown.stderr.includes('(organisation-unknown)')]).toEqual([1, true]);
    database.drop();
  });

  it.each([
    ['fabricant,modele\nDell,Latitude 5420\n', 'model-list-columns'],
    ['manufacturer_raw,model_raw\n"Dell,Latitude 5420\n', 'model-list-unreadable'],
  ])('refuses a file that it cannot read: %j', async (text, refusal) => {
    const { code, stdout, stderr } = await run(text, '--json');
    expect([code, stdout, stderr.includes(`(${refusal})`)]).toEqual([1, '', true]);
  });

  it('refuses a file that is not there', async () => {
    const { code, stderr } = await prolonge(
      'sqlite:/nowhere/at/all.db',
      'footprint',
      'match',
      join(folder, 'rien.csv'),
    );
    expect([code, stderr.includes('(file-missing)')]).toEqual([1, true]);
  });
});
