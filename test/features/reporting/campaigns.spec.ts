import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { CampaignList } from '../../../src/renewal/campaigns/campaign-list.service.js';
import { CampaignsService } from '../../../src/renewal/campaigns/campaigns.service.js';
import type { PlannedDevice } from '../../../src/renewal/domain/campaign/planned-device.js';
import { CampaignDocuments } from '../../../src/reporting/extension/campaign-documents.service.js';
import { CampaignOpening } from '../../../src/reporting/extension/campaign-opening.service.js';
import { bring, FOUR_DEVICES, fourDevices, newCommune } from '../../builders/inventory-file.js';
import { openApplication, TEST_DAY } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusal } from '../../support/refusal.js';

const TERMS = { name: '=Portables', assignee: 'Équipe Nord', dueOn: TEST_DAY };

onBothEngines('campaigns that keep devices', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let ours: string;
  let theirs: string;
  let forms = 0;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    ours = await newCommune(app, 'VALOMBRE');
    theirs = await newCommune(app, 'ORVELANE', 'VALOMBRE');
    await bring(app, ours);
    await bring(app, theirs, FOUR_DEVICES.replaceAll('VAL-', 'ORV-').replaceAll('SN', 'ORV'));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const campaigns = () => app.get(CampaignsService);
  const list = () => app.get(CampaignList);
  const planned = (deviceId: string): PlannedDevice => ({
    ...{ deviceId, category: 'laptop', needs: ['battery'], actions: ['replace-battery'] },
    ...{ carbon: { low: 10, central: 20, high: 40 }, money: null },
  });
  const wanted = (devices: readonly string[], submissionId = `form-${++forms}`) => ({
    ...{ organisationId: ours, submissionId, terms: TERMS, devices: devices.map(planned) },
  });
  const begin = (...devices: string[]) => campaigns().begin(SOMEBODY, wanted(devices));
  const mark = async (campaignId: string, at: number, to: 'done' | 'not-possible' | 'withdrawn' | 'to-do') => {
    const line = (await list().find(EVERYWHERE, campaignId)).lines[at]!;
    const act = { campaignId, lineId: line.id, version: line.version, to, reason: '=Écran cassé' };
    await campaigns().mark(SOMEBODY, act);
    return act;
  };
  const versionOf = async (id: string) => (await list().find(EVERYWHERE, id)).campaign.version;

  it('begin once, however often and however fast the same form is sent', async () => {
    const form = wanted(['once-1', 'once-2']);
    const ids = await Promise.all([1, 2, 3].map(() => campaigns().begin(SOMEBODY, form)));
    expect(new Set([...ids, await campaigns().begin(SOMEBODY, form)]).size).toBe(1);
    const { lines, campaign } = await list().find(only(ours), ids[0]!);
    expect(lines.map(({ deviceId, rank, outcome }) => [deviceId, rank, outcome])).toEqual([
      ['once-1', 1, 'to-do'],
      ['once-2', 2, 'to-do'],
    ]);
    expect(campaign).toMatchObject({ ...TERMS, stage: 'open', createdBy: 'test' });
    const acts = await app.get(AuditService).latest(only(ours), ours, 9);
    expect(acts.filter(({ action }) => action === 'campaign-begun')).toHaveLength(1);
  });

  it('hold a device once, whoever begins two of them at the same moment', async () => {
    const tries = await Promise.allSettled([begin('same', 'one'), begin('same', 'two'), begin('same')]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const tried of tries) {
      if (tried.status === 'rejected') expect(tried.reason).toEqual(refusal('campaign-devices-held', { count: 1 }));
    }
    expect([...(await list().held(EVERYWHERE))].filter((id) => id === 'same')).toHaveLength(1);
  });

  it('keep one of two acts on a device that were decided on the same view, and tell the other', async () => {
    const id = await begin('raced');
    const [line] = (await list().find(EVERYWHERE, id)).lines;
    const act = { campaignId: id, lineId: line!.id, version: line!.version, reason: 'Écran cassé' };
    const tries = await Promise.allSettled([
      campaigns().mark(SOMEBODY, { ...act, to: 'done' }),
      campaigns().mark(SOMEBODY, { ...act, to: 'not-possible' }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find((one) => one.status === 'rejected')).toMatchObject({ reason: refusal('campaign-line-changed') });
    expect((await list().find(EVERYWHERE, id)).lines[0]?.version).toBe(2);
    await mark(id, 0, 'to-do');
    await expect(campaigns().mark(SOMEBODY, { ...act, to: 'withdrawn' })).rejects.toEqual(
      refusal('campaign-line-changed'),
    );
  });

  it('are not ended by somebody who did not see the latest act, nor acted on once over', async () => {
    const id = await begin('late');
    const seen = await versionOf(id);
    const act = await mark(id, 0, 'done');
    await expect(campaigns().end(SOMEBODY, id, 'closed', seen)).rejects.toEqual(refusal('campaign-changed'));
    await campaigns().end(SOMEBODY, id, 'closed', await versionOf(id));
    await expect(campaigns().mark(SOMEBODY, act)).rejects.toEqual(refusal('campaign-over'));
    await expect(campaigns().end(SOMEBODY, id, 'cancelled', 3)).rejects.toEqual(refusal('campaign-over'));
    const { campaign, lines } = await list().find(EVERYWHERE, id);
    expect([campaign.stage, campaign.endedBy, lines[0]?.outcome]).toEqual(['closed', 'test', 'done']);
    const [last, before] = await app.get(AuditService).latest(only(ours), ours, 2);
    expect([last?.action, before?.action]).toEqual(['campaign-closed', 'campaign-device-marked']);
    await begin('late');
  });

  it('let a withdrawn device go to another one, and take it back only while nobody else holds it', async () => {
    const first = await begin('moved', 'stays');
    await mark(first, 0, 'withdrawn');
    await mark(first, 0, 'to-do');
    await mark(first, 0, 'withdrawn');
    const second = await begin('moved');
    await expect(mark(first, 0, 'to-do')).rejects.toEqual(refusal('campaign-devices-held', { count: 1 }));
    await campaigns().end(SOMEBODY, second, 'cancelled', await versionOf(second));
    await mark(first, 0, 'to-do');
    expect((await list().find(EVERYWHERE, first)).lines.map(({ outcome }) => outcome)).toEqual(['to-do', 'to-do']);
  });

  it('are seen and changed by their own organisation alone', async () => {
    const id = await begin('apart');
    const line = (await list().find(only(ours), id)).lines[0]!;
    const stranger = { actor: 'intruder', tenancy: only(theirs) };
    const act = { campaignId: id, lineId: line.id, version: 1, to: 'done', reason: '' } as const;
    await expect(list().find(only(theirs), id)).rejects.toEqual(refusal('campaign-unknown'));
    await expect(campaigns().mark(stranger, act)).rejects.toEqual(refusal('campaign-unknown'));
    await expect(campaigns().end(stranger, id, 'closed', 1)).rejects.toEqual(refusal('campaign-unknown'));
    await expect(campaigns().begin(stranger, wanted(['x']))).rejects.toEqual(refusal('organisation-unknown'));
    expect((await list().page(only(theirs), { offset: 0, limit: 5 })).total).toBe(0);
    expect((await list().page(only(ours), { offset: 1, limit: 1 })).campaigns).toHaveLength(1);
  });

  it('are made of the plan of the day, keep what it promised, and show who left the fleet', async () => {
    const opening = app.get(CampaignOpening);
    const offer = await opening.offer(only(ours), TEST_DAY, { withinMonths: 36 }, '');
    expect(offer.lines.length).toBeGreaterThan(0);
    expect([offer.organisationId, offer.free]).toEqual([ours, offer.lines.length]);
    const deviceIds = offer.lines.map(({ id }) => id);
    const typed = { ...TERMS, organisationId: ours, submissionId: 'plan', deviceIds };
    const stray = (await app.get(DevicesService).list(only(theirs), {}, { limit: 1 })).devices[0]!.id;
    await expect(opening.begin(SOMEBODY, TEST_DAY, { ...typed, deviceIds: [stray] })).rejects.toEqual(
      refusal('campaign-plan-moved', { count: 1 }),
    );
    await expect(opening.begin(SOMEBODY, TEST_DAY, { ...typed, deviceIds: [] })).rejects.toEqual(
      refusal('campaign-empty'),
    );
    const id = await opening.begin(SOMEBODY, TEST_DAY, typed);
    const after = await opening.offer(only(ours), TEST_DAY, { withinMonths: 36 }, '');
    expect([after.organisationId, after.free]).toEqual([null, 0]);
    const whole = await opening.offer(EVERYWHERE, TEST_DAY, { withinMonths: 36 }, ours);
    expect(whole.organisations.map((one) => one.id)).toEqual([theirs]);
    const before = await app.get(CampaignDocuments).find(only(ours), id, TEST_DAY);
    expect(before.progress).toMatchObject({ left: 0, planned: { devices: deviceIds.length } });
    const { carbon } = before.lines[0]!;
    expect(carbon?.central).toBeCloseTo(offer.lines[0]!.carbon!.central, 9);
    await mark(id, 0, 'not-possible');
    await bring(
      app,
      ours,
      fourDevices((line) => line.replace('En service', 'Réformé')),
    );
    const later = await app.get(CampaignDocuments).find(only(ours), id, TEST_DAY);
    expect(later.progress.left).toBe(deviceIds.length - 1);
    expect(later.lines[0]).toMatchObject({ hasLeft: true, carbon });
    const [header, first] = app.get(CampaignDocuments).csv(later).split('\r\n');
    expect(header).toMatch(/^\uFEFFrank;prolongeId;/);
    expect(first).toContain(";'=Écran cassé;");
    expect(first?.startsWith(`1;${deviceIds[0]!}`)).toBe(true);
  });
});
