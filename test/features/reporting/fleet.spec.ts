import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ScopeService } from '../../../src/accounts/scope.service.js';
import { BacktestService } from '../../../src/lifespan/backtest.service.js';
import { FleetEvidenceService } from '../../../src/lifespan/fleet-evidence.service.js';
import { OrganisationsService } from '../../../src/accounts/organisations.service.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { ExtensionExportService } from '../../../src/reporting/extension/extension-export.service.js';
import { ExtensionPlanService } from '../../../src/reporting/extension/extension-plan.service.js';
import { LifeCurvesService } from '../../../src/reporting/life-curves.service.js';
import { lifespansDocument } from '../../../src/reporting/lifespans-document.js';
import { expectLives } from './lives-told.js';
import { FleetForecastService } from '../../../src/reporting/forecast/fleet-forecast.service.js';
import { FleetExportService } from '../../../src/reporting/fleet-export.service.js';
import { FleetListService } from '../../../src/reporting/fleet-list.service.js';
import { FleetSurveyService } from '../../../src/reporting/fleet-survey.service.js';
import { bring, FOUR_DEVICES, fourDevices, newCommune } from '../../builders/inventory-file.js';
import { openApplication, TEST_DAY } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import type { Tenancy } from '../../../src/database/tenancy/tenancy.js';
import { EVERYWHERE, only } from '../../support/caller.js';

onBothEngines('the fleet as a whole', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commune: string;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    commune = await newCommune(app, 'VALOMBRE');
    await bring(app, commune);
    const ccas = await newCommune(app, 'CCAS-VALOMBRE', 'VALOMBRE');
    await bring(app, ccas, FOUR_DEVICES.replaceAll('VAL-', 'CCAS-'));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const survey = (scope: Tenancy) => app.get(FleetSurveyService).survey(scope, TEST_DAY);

  it('adds up devices, ages, carbon and advice, and the parts make the whole', async () => {
    const whole = await survey(only(commune));
    expect(whole.deviceCount).toBe(4);
    expect(whole.ages.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    const judged = [...whole.idsByVerdict.values()].reduce((sum, ids) => sum + ids.size, 0);
    expect(judged).toBe(4);
    expect(whole.embodied?.devices).toBe(4);
    expect(whole.embodied?.estimate.central).toBeCloseTo(185.09 + 211.46 + 69.84 + 79.516, 2);
    expect(whole.idsBySupport.get('ended')?.size).toBeGreaterThanOrEqual(1);
  });

  it('surveys an organisation with those below it', async () => {
    const scope = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    expect((await survey(scope.tenancy)).deviceCount).toBe(8);
  });

  it('is made anew when the inventory changes, and only then', async () => {
    const first = await survey(only(commune));
    expect(await survey(only(commune))).toBe(first);
    await bring(
      app,
      commune,
      fourDevices((line) => line.replace('En service;Windows 10', 'Réformé;Windows 10')),
    );
    const then = await survey(only(commune));
    expect(then.deviceCount).toBe(3);
    await bring(app, commune);
  });

  it('knows how long its devices served, organisation by organisation, and anew when an inventory changes', async () => {
    const { tenancy, organisations } = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    const evidence = () => app.get(FleetEvidenceService).of(tenancy, TEST_DAY);
    const [first, again] = [await evidence(), await evidence()];
    expect(organisations.map(({ id }) => first.tallyOf(id).devices)).toEqual([4, 4]);
    expect(first.tally).toMatchObject({ devices: 8, gaps: { 'purchase-for-first-day': 6, 'never-in-service': 2 } });
    expect(again.tallyOf(commune)).toBe(first.tallyOf(commune));
    expect(first.model(commune, 'laptop', 'Dell', 'Latitude 5420')?.weights.published).toBe(1);
    await bring(
      app,
      commune,
      fourDevices((line) => line.replace('Statut', 'Réformé le;Statut').replace(/(Mairie|Tilleuls);/, '$1;;'))
        // Departures are on record since the desktop left; then the laptop broke down.
        .replace('Mairie;;En service;Windows 10', 'Mairie;01/06/2023;Réformé;Windows 10')
        .replace('Mairie;;En service;Windows 11', 'Mairie;01/09/2024;Hors service;Windows 11'),
    );
    const then = await evidence();
    expect(then.model(commune, 'laptop', 'Dell', 'Latitude 5420')?.failures).toEqual({ model: 1, others: 0 });
    expect(then.tallyOf(commune)).not.toBe(first.tallyOf(commune));
    const lives = app.get(LifeCurvesService);
    const laptops = await lives.category(tenancy, TEST_DAY, 'laptop');
    const every = lifespansDocument(await lives.categories(tenancy, TEST_DAY), null);
    expect(every.categories.find(({ category }) => category === 'laptop')).toMatchObject({
      failures: 1,
      ruleMonths: 72,
    });
    expectLives(every, lifespansDocument([laptops], laptops.models));
    await bring(
      app,
      commune,
      fourDevices((line) => line.replace('Statut', 'Réformé le;Statut').replace(/(Mairie|Tilleuls);/, '$1;;')),
    );
  });

  it('forecasts five years of what is held, each organisation adding to the whole, and anew when an inventory changes', async () => {
    const { tenancy, organisations } = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    const forecast = (of = tenancy, extraMonths = 24) => app.get(FleetForecastService).of(of, TEST_DAY, extraMonths);
    const whole = await forecast();
    const parts = await Promise.all(organisations.map(({ id }) => forecast(only(id))));
    expect(whole.devices).toBe(parts.reduce((sum, { devices }) => sum + devices, 0));
    expect(whole.devices).toBeGreaterThan(0);
    expect(await forecast()).toBe(whole);
    expect(whole.longer.total.renewals.expected).toBeLessThan(whole.today.total.renewals.expected);
    const same = await forecast(tenancy, 0);
    expect([same.longer, same.spared.renewals.expected]).toEqual([same.today, 0]);
    await bring(
      app,
      commune,
      fourDevices((line) => line.replace('En service;;', 'Réformé;;')),
    );
    expect((await forecast()).devices).toBe(whole.devices - 1);
    await bring(app, commune);
  });

  it('plans anew which devices should stay when the inventory changes, and only then', async () => {
    const plans = app.get(ExtensionPlanService);
    const first = await plans.plan(only(commune), TEST_DAY);
    expect(await plans.plan(only(commune), TEST_DAY)).toBe(first);
    const { lines, totals } = first.chosen({ withinMonths: 36 });
    expect(totals.devices).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(0);
    const leaving = lines[0]?.id ?? '';
    const { assetTag } = await app.get(DevicesService).find(only(commune), leaving);
    const retired = (line: string) => (line.includes(assetTag ?? '?') ? line.replace('En service', 'Réformé') : line);
    await bring(app, commune, fourDevices(retired));
    const then = (await plans.plan(only(commune), TEST_DAY)).chosen({ withinMonths: 36 });
    expect(then.lines.map(({ id }) => id)).toEqual(lines.slice(1).map(({ id }) => id));
    await bring(app, commune);
  });

  it('exports the plan in its order, with nothing that a spreadsheet would take for a formula', async () => {
    const { id: ccas } = await app.get(OrganisationsService).byCode(EVERYWHERE, 'CCAS-VALOMBRE');
    await bring(app, ccas, FOUR_DEVICES.replaceAll('VAL-', 'CCAS-').replaceAll('Mairie', '=1+1'));
    const { lines } = (await app.get(ExtensionPlanService).plan(only(ccas), TEST_DAY)).chosen({ withinMonths: 36 });
    let text = '';
    for await (const piece of app.get(ExtensionExportService).csv(only(ccas), lines)) text += piece;
    const [header = '', ...rows] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';')[1])).toEqual(lines.map(({ id }) => id));
    expect(header).toMatch(/^rank;prolongeId;device;category;/);
    expect(text).toContain(";'=1+1;");
    expect(text).not.toContain(';=1+1');
  });

  it('lists the devices of one verdict, page by page, in the order of the fleet', async () => {
    const scope = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    const list = app.get(FleetListService);
    const all = await list.page(scope, { verdict: 'extend' }, TEST_DAY, { page: 1, size: 50 });
    expect(all.total).toBe(all.devices.length);
    expect(all.devices.every(({ assessment }) => assessment.verdict?.verdict === 'extend')).toBe(true);
    const second = await list.page(scope, { verdict: 'extend' }, TEST_DAY, { page: 2, size: 1 });
    expect(second.total).toBe(all.total);
    expect(second.devices.map(({ device }) => device.id)).toEqual(
      all.devices.slice(1, 2).map(({ device }) => device.id),
    );
  });

  it('exports under the filters of the list, advice and support included', async () => {
    const scope = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    for (const filter of [
      { verdict: 'extend' },
      { support: 'ended' },
      { verdict: 'upgrade', support: 'ended' },
    ] as const) {
      const { total } = await app.get(FleetListService).page(scope, filter, TEST_DAY, { page: 1, size: 50 });
      let text = '';
      for await (const piece of app.get(FleetExportService).csv(scope, filter, TEST_DAY)) text += piece;
      expect(text.split('\r\n').filter(Boolean)).toHaveLength(total + 1);
      expect(total).toBeLessThan(8);
    }
  });

  it('exports every device on one line that no spreadsheet runs as a formula', async () => {
    const evil = FOUR_DEVICES.replaceAll('VAL-', '=CMD-').replaceAll('SN', 'EV').replaceAll('Mairie', '"=1+1;""x"');
    await bring(app, commune, evil);
    const scope = await app.get(ScopeService).of(EVERYWHERE, 'VALOMBRE');
    let text = '';
    for await (const piece of app.get(FleetExportService).csv(scope, {}, TEST_DAY)) text += piece;
    const lines = text.split('\r\n').filter(Boolean);
    expect(lines[0]?.startsWith('\uFEFFprolongeId;organisation;site;assetTag;')).toBe(true);
    expect(lines).toHaveLength(13);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/(?:^|;)"?[=+@-]/);
  });

  it('holds the forecasts of past years to what happened, as far back as departures are recorded', async () => {
    const school = await newCommune(app, 'ECOLE-VALOMBRE', 'VALOMBRE');
    // Sixty laptops of 2019: two leave each year, at their age of one to seven, one of them in the last twelve months.
    const lines = Array.from({ length: 60 }, (_, index) => {
      const left =
        index < 14 ? `Réformé;${['10/01', '10/12'][index % 2]}/${2020 + (index >> 1)};panne` : 'En service;;';
      return `EC-${index};SN-EC-${index};Ordinateur portable;Orvelane;Hautecendre 14;${left};02/09/2019`;
    });
    const header = 'Code;N° de série;Type;Constructeur;Modèle;État;Date de réforme;Motif de réforme;Mise en service';
    await bring(app, school, [header, ...lines].join('\n'));
    const { years, observedSince } = await app.get(BacktestService).of(only(school), TEST_DAY);
    expect(observedSince).toBe('2020-01-10');
    expect(years.map(({ frozenOn, until }) => [frozenOn, until])).toEqual([
      ['2025-11-23', '2026-11-23'],
      ['2024-11-23', '2025-11-23'],
    ]);
    const [last, before] = years.map(({ categories }) => categories[0]);
    expect([last?.inService, last?.departures?.seen, last?.failures?.seen]).toEqual([48, 2, 2]);
    expect([before?.inService, before?.departures?.seen, before?.failures?.seen]).toEqual([50, 2, 2]);
    expect(last?.failures?.expected).toBeGreaterThan(0);
  });
});
