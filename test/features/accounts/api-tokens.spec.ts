import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OperatorAccess, type Access } from '../../../src/accounts/access/access.js';
import { AccessService } from '../../../src/accounts/access/access.service.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { PersonEntity } from '../../../src/accounts/person/person.entity.js';
import { ApiTokenEntity } from '../../../src/accounts/tokens/api-token.entity.js';
import { ApiTokensService } from '../../../src/accounts/tokens/api-tokens.service.js';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusal } from '../../support/refusal.js';
import { aPerson } from '../../support/signed-in.js';

const OPERATOR = new OperatorAccess('cli');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

onBothEngines('an API token', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let tokens: ApiTokensService;
  let [metropole, commune] = ['', ''];

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    tokens = app.get(ApiTokensService);
    metropole = await newCommune(app, 'METROPOLE');
    commune = await newCommune(app, 'ORVELANE', 'METROPOLE');
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const as = (personId: string): Promise<Access> => app.get(AccessService).ofPerson(personId);
  const administrator = async (organisationId: string): Promise<Access> => as(await aPerson(app, [{ organisationId }]));
  const pass = (milliseconds: number): void => app.get<FixedClock>(Clock).advance(milliseconds);
  const wish = (changes: object = {}) => ({
    ...{ organisationId: commune, reach: 'organisation', rights: 'read', name: 'Inventaire GLPI', days: 30 },
    ...changes,
  });
  const stored = (): Promise<ApiTokenEntity[]> => app.get(Database).read(EVERYWHERE, (db) => db.find(ApiTokenEntity));

  it('is shown once, kept as a hash only, and says what it is', async () => {
    const maker = await administrator(commune);
    const { id, secret } = await tokens.make(maker, wish());
    expect(secret).toMatch(/^prl_[A-Za-z0-9_-]{43}$/);
    const [row] = await stored();
    expect(JSON.stringify(row)).not.toContain(secret.slice(12));
    expect(row).toMatchObject({ prefix: secret.slice(0, 12), personId: maker.personId });
    expect(await tokens.resolve(secret)).toEqual({
      ...{ id, organisationId: commune, reach: 'organisation', rights: 'read', personId: maker.personId },
    });
    expect(await tokens.list(maker)).toMatchObject([
      { id, organisationCode: 'ORVELANE', madeBy: 'Camille Exemple', state: 'live', name: 'Inventaire GLPI' },
    ]);
    const [act] = await app.get(AuditService).latest(EVERYWHERE, commune, 1);
    expect(act).toMatchObject({ action: 'token-made', subject: id, actor: maker.actor });
  });

  it('is nobody’s when it was altered, cut, or never made', async () => {
    const { secret } = await tokens.make(OPERATOR, wish());
    const wrong = [
      secret.slice(4),
      `${secret}A`,
      secret.slice(0, -1),
      `prl_${'A'.repeat(43)}`,
      'prl_',
      '',
      secret.toLowerCase(),
    ];
    for (const one of wrong) expect(await tokens.resolve(one)).toBeNull();
  });

  it.each([
    ['no day', { days: 0 }, 'token-days-wrong'],
    ['more than a year', { days: 366 }, 'token-days-wrong'],
    ['half a day', { days: 1.5 }, 'token-days-wrong'],
    ['other rights', { rights: 'admin' }, 'token-rights-unknown'],
    ['another reach', { reach: 'world' }, 'reach-unknown'],
    ['no name', { name: ' ' }, 'token-name-wrong'],
    ['an organisation that nobody knows', { organisationId: 'nowhere' }, 'organisation-unknown'],
  ])('of %s is refused', async (_what, changes, code) => {
    await expect(tokens.make(OPERATOR, wish(changes))).rejects.toEqual(refusal(code));
    expect(await stored()).toEqual([]);
  });

  it('does no more than who makes it, who is an administrator there', async () => {
    const here = await as(await aPerson(app, [{ organisationId: metropole, reach: 'organisation' }]));
    await expect(tokens.make(here, wish())).rejects.toEqual(refusal('organisation-unknown'));
    const below = wish({ organisationId: metropole, reach: 'subtree' });
    await expect(tokens.make(here, below)).rejects.toEqual(refusal('token-beyond-yours'));
    const manager = await as(await aPerson(app, [{ organisationId: commune, role: 'asset-manager' }]));
    await expect(tokens.make(manager, wish())).rejects.toEqual(refusal('organisation-unknown'));
    const { id, secret } = await tokens.make(OPERATOR, wish({ rights: 'write' }));
    const resolved = await tokens.resolve(secret);
    const token = resolved && (await app.get(AccessService).ofToken(resolved));
    await expect(tokens.make(token!, wish())).rejects.toEqual(refusal('organisation-unknown'));
    await expect(tokens.revoke(token!, id)).rejects.toEqual(refusal('token-unknown'));
  });

  it('ends to the millisecond', async () => {
    const { secret } = await tokens.make(OPERATOR, wish({ days: 1 }));
    pass(DAY - 1);
    expect(await tokens.resolve(secret)).not.toBeNull();
    pass(1);
    expect(await tokens.resolve(secret)).toBeNull();
    expect(await tokens.list(OPERATOR)).toMatchObject([{ state: 'expired', madeBy: null }]);
  });

  it('is revoked at once, by administrators of its organisation only', async () => {
    const { id, secret } = await tokens.make(OPERATOR, wish());
    const elsewhere = await administrator(await newCommune(app, 'ELSEWHERE'));
    await expect(tokens.revoke(elsewhere, id)).rejects.toEqual(refusal('token-unknown'));
    expect(await tokens.list(elsewhere)).toEqual([]);
    expect(await tokens.resolve(secret)).not.toBeNull();
    const above = await administrator(metropole);
    await tokens.revoke(above, id);
    await tokens.revoke(above, id);
    expect(await tokens.resolve(secret)).toBeNull();
    expect(await tokens.list(above)).toMatchObject([{ state: 'revoked' }]);
    const acts = await app.get(AuditService).latest(EVERYWHERE, commune, 9);
    expect(acts.filter(({ action }) => action === 'token-revoked')).toHaveLength(1);
  });

  it('dies with the account of who made it, or with their right to make it, and stays dead', async () => {
    const makerId = await aPerson(app, [{ organisationId: commune }]);
    await administrator(metropole);
    const [one, two] = [await tokens.make(await as(makerId), wish()), await tokens.make(await as(makerId), wish())];
    await app.get(Database).write(EVERYWHERE, (db) => db.update(PersonEntity, makerId, { status: 'deactivated' }));
    expect(await tokens.resolve(one.secret)).toBeNull();
    await app.get(Database).write(EVERYWHERE, (db) => db.update(PersonEntity, makerId, { status: 'active' }));
    expect(await tokens.resolve(one.secret)).not.toBeNull();
    const people = app.get(PeopleService);
    const role = { organisationId: commune, role: 'administrator' } as const;
    await people.takeRole(OPERATOR, makerId, role);
    await people.giveRole(OPERATOR, makerId, { ...role, reach: 'subtree' });
    for (const { secret } of [one, two]) expect(await tokens.resolve(secret)).toBeNull();
  });

  it('is marked as used at most once a minute', async () => {
    const { secret } = await tokens.make(OPERATOR, wish());
    const used = async (): Promise<unknown> => (await stored())[0]?.lastUsedAt;
    expect(await used()).toBeNull();
    await Promise.all([1, 2, 3].map(() => tokens.resolve(secret)));
    expect(await used()).toBe('2026-11-23T08:00:00.000Z');
    pass(MINUTE - 1);
    await tokens.resolve(secret);
    expect(await used()).toBe('2026-11-23T08:00:00.000Z');
    pass(1);
    await tokens.resolve(secret);
    expect(await used()).toBe('2026-11-23T08:01:00.000Z');
  });
});
