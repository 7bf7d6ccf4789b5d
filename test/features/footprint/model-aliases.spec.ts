import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { ModelAliasesService } from '../../../src/footprint/aliases/model-aliases.service.js';
import { UnrecognisedModels } from '../../../src/footprint/aliases/unrecognised-models.service.js';
import { ModelAliasSource } from '../../../src/footprint/model-alias-source.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusal } from '../../support/refusal.js';

/** Certain: a Latitude 5420. Not certain: three texts of laptops, one of a desktop, one that is nothing. A retired one counts no more. */
const FLEET = [
  'Numéro de série;Type;Fabricant;Modèle;Date d’achat;Statut',
  'A1;Portable;Dell;Latitude 5420;15/09/2021;En service',
  'B1;Portable;HP;EliteBook 840;15/09/2019;En service',
  'B2;Portable;HP;EliteBook 840;15/03/2020;En service',
  'B3;Portable;HP;EliteBook 840;15/03/2020;Réformé',
  'C1;Portable;Dell;Portable du service technique;;En service',
  'D1;Unité centrale;Dell;OptiPlex 7060;12/02/2019;En service',
  'E1;Écran;Dell;;02/05/2016;En service',
].join('\n');

onBothEngines('what an organisation says that its models are', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    ours = await newCommune(app, 'VALOMBRE');
    theirs = await newCommune(app, 'ORVELANE', 'VALOMBRE');
    await bring(app, ours, FLEET);
    await bring(app, theirs, FLEET.replaceAll(/^([A-E])/gm, 'ORV$1'));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const aliases = () => app.get(ModelAliasesService);
  const open = (organisationId = ours, page = { offset: 0, limit: 10 }) =>
    app.get(UnrecognisedModels).page(EVERYWHERE, organisationId, page);
  const elitebook = { manufacturer: 'HP', model: 'EliteBook 840' };
  const wanted = (productId: string | null, organisationId = ours) => ({ ...elitebook, organisationId, productId });
  const G6 = 'hp-elitebook-840-g6-notebook-pc';
  const said = async () => (await app.get(ModelAliasSource).of(EVERYWHERE)).productOf;

  it('are asked for from the text that most devices bear to that of the fewest, what is certain left out', async () => {
    const { models, total, devices } = await open();
    expect(models.map(({ model }) => [model.model, model.uncertain, model.level, model.firstYear])).toEqual([
      ['EliteBook 840', 2, 'class', 2019],
      ['OptiPlex 7060', 1, 'variants', 2019],
      ['Portable du service technique', 1, 'category', null],
    ]);
    expect([total, devices]).toEqual([3, 4]);
    expect(models[0]?.candidates.map(({ entry }) => entry.id)).toContain(G6);
    expect(models[1]?.candidates.slice(0, 3).map(({ because }) => because)).toEqual(Array(3).fill('variant'));
    expect(models[2]?.candidates).toEqual([]);
    const second = await open(ours, { offset: 1, limit: 1 });
    expect([second.models[0]?.model.model, second.models.length, second.total]).toEqual(['OptiPlex 7060', 1, 3]);
  });

  it('are never taken from what looks likely: nobody said anything yet', async () => {
    expect((await said())(ours, 'HP', 'EliteBook 840')).toBeNull();
    expect((await aliases().list(EVERYWHERE, ours, { offset: 0, limit: 5 })).total).toBe(0);
  });

  it('are recorded with what they change, who said it and when, and bind that organisation alone', async () => {
    const { alias, effect } = await aliases().accept(SOMEBODY, wanted(G6));
    expect(alias).toMatchObject({ ...elitebook, decidedBy: 'test', product: { name: 'EliteBook 840 G6 Notebook PC' } });
    expect(effect).toMatchObject({ devices: 2, before: { levels: { class: 2 } }, after: { levels: { model: 2 } } });
    const product = Number(alias.product?.embodied.central);
    expect(effect.after.embodied?.central).toBeCloseTo(2 * product, 6);
    expect(effect.before.embodied?.central).not.toBeCloseTo(2 * product, 0);
    const productOf = await said();
    expect([productOf(ours, 'HP', 'EliteBook 840'), productOf(theirs, 'HP', 'EliteBook 840')]).toEqual([G6, null]);
    expect((await open()).models.map(({ model }) => model.model)).not.toContain('EliteBook 840');
    expect((await open(theirs)).models.map(({ model }) => model.model)).toContain('EliteBook 840');
    const [act] = await app.get(AuditService).latest(only(ours), ours, 1);
    expect([act?.action, act?.subject, act?.actor]).toEqual(['model-alias-accepted', alias.id, 'test']);
    expect(JSON.parse(act?.facts ?? '')).toMatchObject({
      text: 'HP EliteBook 840',
      product: 'HP EliteBook 840 G6 Notebook PC',
      devices: 2,
      after: `${String(Math.round(2 * product))} kgCO2e`,
    });
  });

  it('are said once: another product has to wait until the first is withdrawn', async () => {
    await expect(aliases().accept(SOMEBODY, wanted('hp-elitebook-840-g7'))).rejects.toEqual(
      refusal('model-alias-exists'),
    );
    expect((await said())(ours, 'HP', 'EliteBook 840')).toBe(G6);
  });

  it('may be none of the catalogue: nothing is asked any more, and no figure changes', async () => {
    const technical = { manufacturer: 'Dell', model: 'Portable du service technique' };
    const { alias, effect } = await aliases().accept(SOMEBODY, {
      ...technical,
      organisationId: ours,
      productId: null,
    });
    expect([alias.product, effect.after]).toEqual([null, effect.before]);
    expect((await said())(ours, 'Dell', technical.model)).toBeNull();
    expect((await open()).models.map(({ model }) => model.model)).toEqual(['OptiPlex 7060']);
  });

  it('are refused for a text that no device of theirs bears, and for a product that is no sheet', async () => {
    const unknown = { organisationId: ours, manufacturer: 'HP', model: 'Hautecendre', productId: G6 };
    await expect(aliases().accept(SOMEBODY, unknown)).rejects.toEqual(refusal('model-text-unknown'));
    await expect(aliases().accept(SOMEBODY, wanted('hautecendre-1410', theirs))).rejects.toEqual(
      refusal('product-unknown'),
    );
    const outside = { ...SOMEBODY, tenancy: only(ours) };
    await expect(aliases().accept(outside, wanted(G6, theirs))).rejects.toEqual(refusal('model-text-unknown'));
    expect((await aliases().list(EVERYWHERE, theirs, { offset: 0, limit: 5 })).total).toBe(0);
  });

  it('come back to their words when they are withdrawn, by their own organisation only', async () => {
    const { aliases: known } = await aliases().list(EVERYWHERE, ours, { offset: 0, limit: 5 });
    const alias = known.find(({ productId }) => productId === G6);
    expect(known.map(({ model }) => model)).toEqual(['Portable du service technique', 'EliteBook 840']);
    const outside = { ...SOMEBODY, tenancy: only(theirs) };
    await expect(aliases().withdraw(outside, alias?.id ?? '')).rejects.toEqual(refusal('model-alias-unknown'));
    const { effect } = await aliases().withdraw(SOMEBODY, alias?.id ?? '');
    expect(effect).toMatchObject({ before: { levels: { model: 2 } }, after: { levels: { class: 2 } } });
    expect((await said())(ours, 'HP', 'EliteBook 840')).toBeNull();
    expect((await open()).models[0]?.model.model).toBe('EliteBook 840');
    const [act] = await app.get(AuditService).latest(only(ours), ours, 1);
    expect(act?.action).toBe('model-alias-withdrawn');
    await expect(aliases().withdraw(SOMEBODY, alias?.id ?? '')).rejects.toEqual(refusal('model-alias-unknown'));
  });
});
