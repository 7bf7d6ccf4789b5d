import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OperatorAccess } from '../../../src/accounts/access/access.js';
import { FailedSignIns } from '../../../src/accounts/credentials/failed-sign-ins.service.js';
import { LinksService } from '../../../src/accounts/sessions/links.service.js';
import { OidcAttemptEntity } from '../../../src/accounts/sessions/oidc-attempt.entity.js';
import { SecurityLog } from '../../../src/accounts/sessions/security-log.service.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { ApiTokensService } from '../../../src/accounts/tokens/api-tokens.service.js';
import { Database } from '../../../src/database/database.js';
import { RateLimiter } from '../../../src/http/limits/rate-limiter.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { PURGED_KINDS, type Purged } from '../../../src/privacy/purged.js';
import { RetentionSchedule } from '../../../src/privacy/retention-schedule.js';
import { RetentionService } from '../../../src/privacy/retention.service.js';
import { WebhookDeliveryEntity } from '../../../src/webhooks/webhook-delivery.entity.js';
import { bring, FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, SOMEBODY } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { mailFolder } from '../../support/mail-folder.js';
import { aPerson } from '../../support/signed-in.js';

const OPERATOR = new OperatorAccess('cli');
const ORIGIN = { address: '192.0.2.7', userAgent: 'test' };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOTHING = Object.fromEntries(PURGED_KINDS.map((kind) => [kind, 0])) as Purged;

onBothEngines('what has served its time', (newDatabase) => {
  const mails = mailFolder();
  let database: TestDatabase;
  let app: INestApplicationContext;

  const open = (): Promise<INestApplicationContext> =>
    openApplication(database.url, undefined, {
      PROLONGE_MAIL_FOLDER: mails.folder,
      PROLONGE_TECHNICAL_LOG_MONTHS: '3',
    });
  beforeEach(async () => {
    database = await newDatabase();
    app = await open();
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const pass = (milliseconds: number): void => app.get<FixedClock>(Clock).advance(milliseconds);
  const purge = (isDryRun = false): Promise<Purged> => app.get(RetentionService).purge({ isDryRun });
  const count = (table: string): Promise<number> =>
    app
      .get(Database)
      .read(EVERYWHERE, (db) => db.query<{ n: number }[]>(`SELECT count(*) AS n FROM "${table}"`))
      .then(([row]) => Number(row?.n));

  /** A mail of the folder, written so many days before the day of the tests. */
  function mail(name: string, daysAgo: number): void {
    mkdirSync(mails.folder, { recursive: true });
    const path = join(mails.folder, name);
    writeFileSync(path, 'x');
    const at = new Date(Date.parse(app.get(Clock).now()) - daysAgo * DAY);
    utimesSync(path, at, at);
  }

  /** One of everything that is kept for a while. */
  async function oneOfEach(): Promise<void> {
    const organisationId = await newCommune(app);
    const personId = await aPerson(app, [{ organisationId }]);
    const now = app.get(Clock).now();
    await app.get(SecurityLog).note('sign-in-failed', personId, ORIGIN);
    await app.get(SessionsService).open({ personId, method: 'password', stage: 'open', origin: ORIGIN });
    await app.get(RateLimiter).hit('sign-in', 'ada', { hits: 7, seconds: 60 });
    const wish = { organisationId, reach: 'subtree', rights: 'read', name: 'parc', days: 365 };
    await app.get(ApiTokensService).revoke(OPERATOR, (await app.get(ApiTokensService).make(OPERATOR, wish)).id);
    await app.get(ApiTokensService).make(OPERATOR, { ...wish, days: 1 });
    const attempt = { stateHash: 'a'.repeat(64), nonce: 'n', codeVerifier: null, returnTo: '/', createdAt: now };
    const delivery = { sequence: 1, attemptedAt: now, outcome: 'delivered', httpStatus: 200, durationMs: 5 } as const;
    await app.get(Database).write(EVERYWHERE, async (db) => {
      await app.get(LinksService).make(db, 'reset', personId);
      await app.get(FailedSignIns).countStranger(db, 'nobody@valombre.example');
      await db.insert(OidcAttemptEntity, attempt);
      await db.insert(WebhookDeliveryEntity, { ...delivery, id: 'd', organisationId, webhookId: 'w' });
    });
    const waiting = await withFile(FOUR_DEVICES, (path) =>
      app.get(ImportsService).begin({ organisationId, path, fileName: 'parc.csv', caller: SOMEBODY }),
    );
    await waiting.ready;
    await bring(app, organisationId, 'Numéro de série;Type\nSNR1;Portable\nSNR1;Portable', 'rejets.csv');
    await bring(app, organisationId, 'Numéro de série;Type;Lieu\nSNR1;Portable;Mairie', 'suite.csv');
    mail('recent.eml', 0);
  }

  it('is forgotten, each kind at its own time, and not a moment before', async () => {
    await oneOfEach();
    expect(await purge()).toEqual(NOTHING);
    pass(MINUTE);
    expect(await purge()).toEqual({ ...NOTHING, counts: 1 });
    pass(59 * MINUTE);
    expect(await purge()).toEqual({ ...NOTHING, oidcAttempts: 1, links: 1, sessions: 1 });
    pass(DAY);
    expect(await purge()).toEqual({ ...NOTHING, failedSignIns: 1 });
    mail('old.eml', 31);
    mail('note.txt', 400);
    pass(-DAY - 60 * MINUTE);
    // Three months later, to the millisecond: 23 February at 8.00. The token that lived a day has one more.
    pass(92 * DAY - 1);
    mail('recent.eml', 28);
    expect(await purge()).toEqual({ ...NOTHING, mails: 1, waitingImports: 1, rejectedRows: 1, jobs: 1 });
    pass(1);
    expect(await purge()).toEqual({ ...NOTHING, technicalLog: 1, tokens: 1 });
    pass(DAY);
    expect(await purge()).toEqual({ ...NOTHING, tokens: 1, webhookDeliveries: 1 });
    expect(readdirSync(mails.folder).toSorted()).toEqual(['note.txt', 'recent.eml']);
    expect([await count('person'), await count('membership')]).toEqual([1, 1]);
  });

  it('is only counted by a dry run, which says what the purge then does', async () => {
    await oneOfEach();
    pass(400 * DAY);
    const wouldGo = await purge(true);
    expect(wouldGo).toEqual(Object.fromEntries(PURGED_KINDS.map((kind) => [kind, kind === 'tokens' ? 2 : 1])));
    expect([await count('security_event'), await count('session'), await count('api_token')]).toEqual([1, 1, 2]);
    expect(existsSync(join(mails.folder, 'recent.eml'))).toBe(true);
    expect(await purge()).toEqual(wouldGo);
    expect(await purge(true)).toEqual(NOTHING);
    expect([await count('security_event'), await count('session'), await count('api_token')]).toEqual([0, 0, 0]);
  });

  it('is forgotten once a day, by one of all instances', async () => {
    const other = await open();
    try {
      const schedules = [app, other, app, other].map((one) => one.get(RetentionSchedule));
      // On SQLite, two connections of one process would wait for each other: processes take their turn there.
      const due = async (): Promise<boolean[]> => {
        if (database.url.startsWith('postgres')) return Promise.all(schedules.map((one) => one.runIfDue()));
        const ran: boolean[] = [];
        for (const schedule of schedules) ran.push(await schedule.runIfDue());
        return ran;
      };
      await app.get(SecurityLog).note('signed-in', null, ORIGIN);
      expect((await due()).filter(Boolean)).toHaveLength(1);
      for (const one of [app, other]) one.get<FixedClock>(Clock).advance(DAY - 1);
      expect((await due()).filter(Boolean)).toHaveLength(0);
      for (const one of [app, other]) one.get<FixedClock>(Clock).advance(1);
      expect((await due()).filter(Boolean)).toHaveLength(1);
      expect(await count('security_event')).toBe(1);
      for (const one of [app, other]) one.get<FixedClock>(Clock).advance(100 * DAY);
      await due();
      expect(await count('security_event')).toBe(0);
    } finally {
      await other.close();
    }
  });

  it('is forgotten as soon as the server starts, and the server stops without waiting for the next time', async () => {
    await app.get(SecurityLog).note('signed-in', null, ORIGIN);
    pass(100 * DAY);
    app.get(RetentionSchedule).start();
    await app.get(RetentionSchedule).onModuleDestroy();
    expect(await count('security_event')).toBe(0);
  });
});
