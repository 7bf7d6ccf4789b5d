import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ScopeService } from '../../../src/accounts/scope.service.js';
import { REFERENCE_LIFE } from '../../../src/footprint/domain/accounting-view.js';
import { months } from '../../../src/kernel/quantity.js';
import { DeviceDocumentService } from '../../../src/reporting/device-document.service.js';
import { FleetCarbonService, type CarbonWish } from '../../../src/reporting/fleet-carbon.service.js';
import { bring, FOUR_DEVICES, fourDevices, newCommune } from '../../builders/inventory-file.js';
import { openApplication, TEST_DAY } from '../../support/application.js';
import { EVERYWHERE } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';

const WISH: CarbonWish = { year: 2024, basis: 'ademe', view: REFERENCE_LIFE, longerBy: months(12), people: null };

onBothEngines('a year of carbon of a fleet', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    await bring(app, await newCommune(app, 'VALOMBRE'));
    await bring(app, await newCommune(app, 'CCAS-VALOMBRE', 'VALOMBRE'), FOUR_DEVICES.replaceAll('VAL-', 'CCAS-'));
    const retired = fourDevices((line) => line.replace('En service;Windows 10', 'Réformé;Windows 10'));
    await bring(app, await newCommune(app, 'ORVELANE'), retired.replaceAll('VAL-', 'ORV-'));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const carbonOf = async (code?: string, changes: Partial<CarbonWish> = {}) =>
    app
      .get(FleetCarbonService)
      .ofYear(await app.get(ScopeService).of(EVERYWHERE, code), { ...WISH, ...changes }, TEST_DAY);

  it('adds up to the whole by organisation, by site and by category, in both ledgers', async () => {
    const carbon = await carbonOf();
    expect(carbon.total.devices).toBe(12);
    expect(carbon.byOrganisation.map(({ organisation }) => organisation).sort()).toEqual([
      'CCAS-VALOMBRE',
      'ORVELANE',
      'VALOMBRE',
    ]);
    expect(carbon.bySite).toHaveLength(6);
    for (const cut of [carbon.byOrganisation, carbon.bySite, carbon.byCategory]) {
      expect(cut.reduce((sum, { devices }) => sum + devices, 0)).toBe(12);
      for (const ledger of ['embodiedKgCo2e', 'useKgCo2e', 'totalKgCo2e', 'avoidedKgCo2e'] as const) {
        const sum = cut.reduce((kg, group) => kg + (group[ledger]?.central ?? 0), 0);
        expect(sum).toBeCloseTo(carbon.total[ledger]?.central ?? 0, 6);
      }
    }
  });

  it('books the year of each device by day, and counts apart one that left without a date', async () => {
    const { total } = await carbonOf('VALOMBRE');
    // The laptop and the telephone are within their lives; the desktop left its own on 31 March; the screen is beyond it.
    const embodied = 2 * ((185.09 * 366) / 1826 + (211.46 * 90) / 2192 + (79.516 * 366) / 912);
    expect(total.embodiedKgCo2e?.central).toBeCloseTo(embodied, 6);
    expect(total).toMatchObject({ devices: 8, useUnknown: 2, undated: 0, embodiedKgCo2e: { basis: 'ademe' } });
    expect((await carbonOf('ORVELANE')).total).toMatchObject({ devices: 4, undated: 1 });
  });

  it('credits only what served beyond its life, up to the day', async () => {
    const { total } = await carbonOf('VALOMBRE');
    const avoided = 2 * ((69.84 / 6) * 1 + ((211.46 / 6) * (366 - 90)) / 366);
    expect(total.avoidedKgCo2e?.central).toBeCloseTo(avoided, 6);
    expect((await carbonOf('VALOMBRE', { year: 2040 })).total.avoidedKgCo2e?.central).toBe(0);
  });

  it('names its basis, shows the other beside it, and never mixes them', async () => {
    const ademe = await carbonOf('VALOMBRE');
    const maker = await carbonOf('VALOMBRE', { basis: 'maker' });
    expect([ademe.basis, ademe.otherBasis.basis]).toEqual(['ademe', 'maker']);
    expect({ ...ademe.otherBasis }).toEqual({ basis: 'maker', ...maker.total });
    expect(maker.total.totalKgCo2e?.sources).not.toContain('ademe-acv-numerique');
  });

  it('gives each model its own figures on the basis of makers, and the share of each level on both', async () => {
    const { total, otherBasis, avoidedRestsOn } = await carbonOf('VALOMBRE');
    expect(total.ladder.find(({ level }) => level === 'category')).toMatchObject({ rung: 5, shareOfDevices: 1 });
    const model = otherBasis.ladder.find(({ level }) => level === 'model');
    expect(model).toMatchObject({ rung: 2, devices: 4, shareOfDevices: 0.5 });
    // Two laptops within their life, two screens beyond theirs; all four run on the kWh of their sheets, at the French factor of 2024.
    const laptop = (319.592 * 366) / 1826 + 21.35 * 0.0519;
    expect(model?.kgCo2e).toBeCloseTo(2 * (laptop + 35.8 * 0.0519), 6);
    expect(avoidedRestsOn.leavesOut).toEqual(['parts-fitted', 'second-use', 'bought-all-the-same']);
  });

  it('tells of each device the level of its figures, the sheet they come from, and what keeping it avoided', async () => {
    const scope = await app.get(ScopeService).of(EVERYWHERE, 'CCAS-VALOMBRE');
    const documentOf = (tag: string) => app.get(DeviceDocumentService).find(scope, tag, TEST_DAY);
    const { footprint, avoided } = await documentOf('CCAS-0001');
    expect(footprint).toMatchObject({ basis: 'ademe', level: 'category', rung: 5, products: [] });
    expect(footprint.otherBasis).toMatchObject({
      ...{ basis: 'maker', level: 'model', rung: 2, embodiedKgCo2e: 319.592, referenceLifeYears: 5 },
      products: [
        { manufacturer: 'Dell', name: 'Latitude 5420', sourceId: 'boavizta-footprint-data', licence: 'ODbL-1.0' },
      ],
    });
    expect(avoided.ademe).toMatchObject({ basis: 'ademe', substitutionShare: 1, lifeThatCountsYears: 5 });
    const screen = (await documentOf('CCAS-0003')).avoided;
    expect(screen.ademe?.toDateKgCo2e?.central).toBeCloseTo((screen.ademe!.creditedYears * 69.84) / 6, 9);
    expect(screen.ademe?.creditedYears).toBeGreaterThan(2);
    expect(screen.maker).toMatchObject({ basis: 'maker', spares: { level: 'class' } });
    expect(
      (
        await app
          .get(DeviceDocumentService)
          .find(await app.get(ScopeService).of(EVERYWHERE, 'ORVELANE'), 'ORV-0002', TEST_DAY)
      ).avoided,
    ).toEqual({ ademe: null, maker: null });
  });

  it('tells what longer lives and one screen each would spare, of what is held', async () => {
    const { whatIf } = await carbonOf('ORVELANE', { people: 0 });
    const perYear = (kg: number, life: number) => kg / life - kg / (life + 1);
    const longer = perYear(185.09, 5) + perYear(69.84, 6) + perYear(79.516, 2.5);
    expect(whatIf.longerLivesSpareKgCo2ePerYear?.central).toBeCloseTo(longer, 6);
    expect(whatIf).toMatchObject({ longerByMonths: 12, people: 0, screensTooMany: 1 });
    expect(whatIf.oneScreenEachSparesKgCo2ePerYear?.central).toBeCloseTo(69.84 / 6 + 73 * 0.0519, 6);
    expect((await carbonOf('ORVELANE')).whatIf).toMatchObject({ people: 1, screensTooMany: 0 });
  });
});
