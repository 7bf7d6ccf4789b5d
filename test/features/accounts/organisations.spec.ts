import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import type { NewOrganisation } from '../../../src/accounts/organisation.js';
import { OrganisationEntity } from '../../../src/accounts/organisation.entity.js';
import { OrganisationsService } from '../../../src/accounts/organisations.service.js';
import { SiteEntity } from '../../../src/accounts/site.entity.js';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { EVERYWHERE, only, SOMEBODY, sql } from '../../support/caller.js';

const wanted = (changes: Partial<NewOrganisation> = {}): NewOrganisation => ({
  code: 'VALOMBRE',
  name: 'Ville de Valombre',
  kind: 'commune',
  siren: null,
  parentCode: null,
  inseeCode: null,
  ...changes,
});

const refusal = (code: string, facts: object = {}) => expect.objectContaining({ name: 'DomainError', code, facts });

/** What became of works begun together: the codes of the refusals, `done` for the others. */
const outcomes = async (works: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(works))
    .map((one) => (one.status === 'fulfilled' ? 'done' : String((one.reason as { code?: unknown }).code)))
    .toSorted();

onBothEngines('organisations', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let organisations: OrganisationsService;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    organisations = app.get(OrganisationsService);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const rows = (table: string): Promise<unknown[]> => sql(app, `SELECT * FROM ${table}`);

  /** How `work` is refused when it begins after the rows of `other` are written, and before they are committed. */
  async function whileAnother(other: (db: EntityManager) => Promise<unknown>, work: () => Promise<unknown>) {
    let [written, commit] = [(): void => undefined, (): void => undefined];
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    const first = app.get(Database).write(EVERYWHERE, async (db) => {
      await other(db);
      written();
      await mayCommit;
    });
    await isWritten;
    const refused = work().catch((error: unknown) => error);
    await sleep(200);
    commit();
    await first;
    return refused;
  }

  it('are founded, then found by their code, and the act is recorded', async () => {
    const parent = await organisations.found(
      SOMEBODY,
      wanted({ code: 'ORVELANE', kind: 'epci', siren: '732 829 320' }),
    );
    const child = await organisations.found(SOMEBODY, wanted({ parentCode: 'ORVELANE', inseeCode: '2A004' }));
    expect(await organisations.byCode(EVERYWHERE, 'VALOMBRE')).toEqual(child);
    expect(child).toMatchObject({ parentId: parent.id, inseeCode: '2A004', name: 'Ville de Valombre' });
    expect(parent.siren).toBe('732829320');
    const [act] = await app.get(AuditService).latest(EVERYWHERE, child.id, 1);
    expect(act).toMatchObject({ action: 'organisation-founded', subject: child.id, facts: '{"code":"VALOMBRE"}' });
  });

  it.each([
    ['a code that exists', {}, 'organisation-exists', { code: 'VALOMBRE' }],
    ['a code in small letters', { code: 'valombre' }, 'organisation-code-wrong', { value: 'valombre' }],
    ['a SIREN with a wrong key', { code: 'B', siren: '732829321' }, 'siren-wrong', { value: '732829321' }],
    ['a parent that nobody knows', { code: 'B', parentCode: 'NOBODY' }, 'organisation-unknown', { code: 'NOBODY' }],
  ])('are refused with %s, and nothing is stored', async (_what, changes, code, facts) => {
    await organisations.found(SOMEBODY, wanted());
    await expect(organisations.found(SOMEBODY, wanted(changes))).rejects.toEqual(refusal(code, facts));
    expect([await rows('organisation'), await rows('audit_entry')].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('of one code are founded once, however many ask at the same time', async () => {
    const works = Array.from({ length: 6 }, (_, index) => organisations.found(SOMEBODY, wanted({ name: `${index}` })));
    expect(await outcomes(works)).toEqual(['done', ...Array<string>(5).fill('organisation-exists')]);
    expect(await rows('organisation')).toHaveLength(1);
    expect(await rows('audit_chain')).toHaveLength(1);
  });

  it('are refused cleanly when another is founding the same code and ends first', async () => {
    const id = await newCommune(app, 'ORVELANE');
    const rival = { ...wanted(), parentCode: undefined, id: 'rival', parentId: null, inventoryVersion: 0 };
    const late = await whileAnother(
      (db) => db.insert(OrganisationEntity, { ...rival, createdAt: '2026-11-23T08:00:00.000Z' }),
      () => organisations.found(SOMEBODY, wanted()),
    );
    expect(late).toEqual(refusal('organisation-exists', { code: 'VALOMBRE' }));
    const lateSite = await whileAnother(
      (db) => db.insert(SiteEntity, { id: 'rival', organisationId: id, name: 'Mairie', inseeCode: null }),
      () => organisations.openSite(SOMEBODY, { organisationId: id, name: 'Mairie', inseeCode: null }),
    );
    expect(lateSite).toEqual(refusal('site-exists', { name: 'Mairie' }));
    expect(await rows('audit_entry')).toHaveLength(1);
  });

  it('founded by two first imports at the same time are one', async () => {
    const [one, other] = await Promise.all([organisations.foundFirst(SOMEBODY), organisations.foundFirst(SOMEBODY)]);
    expect(one.id).toBe(other.id);
  });

  it('are chosen by their code, or because there is only one', async () => {
    expect(await organisations.chosen(EVERYWHERE, undefined)).toBeNull();
    const first = await organisations.foundFirst(SOMEBODY);
    expect(await organisations.chosen(EVERYWHERE, undefined)).toMatchObject({ id: first.id, code: 'MON-PARC' });
    await organisations.found(SOMEBODY, wanted());
    await expect(organisations.chosen(EVERYWHERE, undefined)).rejects.toEqual(
      refusal('organisation-to-choose', { codes: 'MON-PARC, VALOMBRE' }),
    );
    expect(await organisations.chosen(EVERYWHERE, 'VALOMBRE')).toMatchObject({ code: 'VALOMBRE' });
    await expect(organisations.chosen(EVERYWHERE, 'NOBODY')).rejects.toEqual(
      refusal('organisation-unknown', { code: 'NOBODY' }),
    );
  });

  it('have sites, each name once, even when several ask at the same time', async () => {
    const [one, other] = [await newCommune(app), await newCommune(app, 'ORVELANE')];
    const site = (organisationId: string) => ({ organisationId, name: 'Mairie', inseeCode: null });
    const works = [1, 2, 3, 4].map(() => organisations.openSite(SOMEBODY, site(one)));
    expect(await outcomes(works)).toEqual(['done', 'site-exists', 'site-exists', 'site-exists']);
    await expect(organisations.openSite(SOMEBODY, site(one))).rejects.toEqual(
      refusal('site-exists', { name: 'Mairie' }),
    );
    await organisations.openSite(SOMEBODY, site(other));
    expect(await rows('site')).toHaveLength(2);
    expect((await app.get(AuditService).latest(EVERYWHERE, one, 9)).map(({ action }) => action)).toEqual([
      'site-opened',
      'organisation-founded',
    ]);
    expect((await app.get(VerificationService).verify()).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('have an inventory whose version grows when it changes, and only then', async () => {
    const [one, other] = [await newCommune(app), await newCommune(app, 'ORVELANE')];
    expect(await organisations.inventoryVersion(EVERYWHERE, one)).toBe(0);
    await bring(app, one);
    await bring(app, one);
    expect(await organisations.inventoryVersion(EVERYWHERE, one)).toBe(1);
    expect(await organisations.inventoryVersions(only(other, one, 'nobody'))).toEqual([
      [one, 1],
      [other, 0],
    ]);
  });

  it('refuse a change made on a version of the inventory that is gone: one of several passes', async () => {
    const id = await newCommune(app);
    const advance = (seen: number) =>
      app.get(Database).write(EVERYWHERE, (db) => organisations.advanceInventory(db, id, seen));
    expect(await outcomes([advance(0), advance(0), advance(0)])).toEqual([
      'done',
      'inventory-moved',
      'inventory-moved',
    ]);
    await expect(advance(0)).rejects.toEqual(refusal('inventory-moved'));
    expect(await organisations.inventoryVersion(EVERYWHERE, id)).toBe(1);
  });
});
