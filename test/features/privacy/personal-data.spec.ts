import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { AccessService } from '../../../src/accounts/access/access.service.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { LinksService } from '../../../src/accounts/sessions/links.service.js';
import { SecurityLog } from '../../../src/accounts/sessions/security-log.service.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { ApiTokensService } from '../../../src/accounts/tokens/api-tokens.service.js';
import { Database } from '../../../src/database/database.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { ABOUT_NOBODY, KEPT_TABLES } from '../../../src/privacy/kept-tables.js';
import { PersonalDataService } from '../../../src/privacy/personal-data.service.js';
import { bring, FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { mailFolder } from '../../support/mail-folder.js';
import { refusal } from '../../support/refusal.js';
import { aPerson } from '../../support/signed-in.js';

const ORIGIN = { address: '192.0.2.7', userAgent: 'Firefox of Ada' };

onBothEngines('what is kept about people', (newDatabase) => {
  const mails = mailFolder();
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url, undefined, { PROLONGE_MAIL_FOLDER: mails.folder });
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const tables = (): string[] => app.get(DataSource).entityMetadatas.map(({ tableName }) => tableName);
  const everythingStored = (): Promise<string> =>
    app.get(Database).read(EVERYWHERE, async (db) => {
      const rows: unknown[] = [];
      for (const table of tables()) rows.push(await db.query(`SELECT * FROM "${table}"`));
      return JSON.stringify(rows);
    });

  it('is told of every table of the database, or said to be about nobody', () => {
    const told = [...Object.values(KEPT_TABLES).flat(), ...Object.keys(ABOUT_NOBODY)];
    expect(told.toSorted()).toEqual(tables().toSorted());
  });

  it('is given whole to who asks, and about nobody else', async () => {
    const organisationId = await newCommune(app);
    const elsewhere = await newCommune(app, 'ELSEWHERE');
    const ada = await aPerson(
      app,
      [{ organisationId }, { organisationId: elsewhere, role: 'reader', reach: 'organisation' }],
      {
        name: 'Ada Exemple',
        passwordHash: '$argon2id$ada',
        totpSecret: 'sealed-totp',
        totpConfirmedAt: '2026-11-01T08:00:00.000Z',
      },
    );
    const bob = await aPerson(app, [{ organisationId }], { name: 'Bob Autre' });
    const access = await app.get(AccessService).ofPerson(ada);
    const secrets: string[] = [];
    for (const personId of [ada, bob]) {
      const origin = personId === ada ? ORIGIN : { ...ORIGIN, userAgent: 'Chrome of Bob' };
      const opened = await app.get(SessionsService).open({
        ...{ personId, method: 'oidc', stage: 'open', origin, idToken: 'eyJ.id.token' },
      });
      const link = await app.get(Database).write(EVERYWHERE, (db) => app.get(LinksService).make(db, 'reset', personId));
      secrets.push(opened.secret, link.secret);
      await app.get(SecurityLog).note('signed-in', personId, origin);
    }
    const wish = { organisationId, reach: 'subtree', rights: 'read', name: 'Jeton d’Ada', days: 30 };
    secrets.push((await app.get(ApiTokensService).make(access, wish)).secret);
    await app.get(PeopleService).giveRole(access, bob, { organisationId, role: 'reader', reach: 'organisation' });
    await withFile(FOUR_DEVICES, (path) =>
      app
        .get(ImportsService)
        .bring({ organisationId, path, fileName: 'ada.csv', caller: access.as('inventory.import') }),
    );
    const data = await app.get(PersonalDataService).export(ada);
    expect(data).toMatchObject({
      account: {
        name: 'Ada Exemple',
        status: 'active',
        hasPassword: true,
        secondFactorSince: '2026-11-01T08:00:00.000Z',
      },
      sessions: [{ method: 'oidc', userAgent: 'Firefox of Ada' }],
      links: [{ purpose: 'reset' }],
      technicalLog: [{ kind: 'signed-in', address: '192.0.2.7', userAgent: 'Firefox of Ada' }],
      tokens: [{ name: 'Jeton d’Ada', lastUsedAt: null }],
      imports: [{ fileName: 'ada.csv', organisation: 'Ville de VALOMBRE' }],
      deviceEvents: 4,
    });
    expect(data.roles.map(({ organisation, role }) => `${role}: ${organisation}`).toSorted()).toEqual([
      'administrator: Ville de VALOMBRE',
      'reader: Ville de ELSEWHERE',
    ]);
    expect(data.acts.map(({ action, isActor }) => [action, isActor])).toEqual([
      ['token-made', true],
      ['role-given', true],
      ['import-applied', true],
    ]);
    const text = JSON.stringify(data);
    expect(text).not.toMatch(/argon2id|sealed-totp|eyJ|secretHash|formToken|Bob|Chrome/);
    for (const secret of secrets) expect(text).not.toContain(secret);
    const his = await app.get(PersonalDataService).export(bob);
    expect(his.acts).toMatchObject([{ action: 'role-given', isActor: false }]);
    expect(his.imports).toEqual([]);
    await expect(app.get(PersonalDataService).export('nobody')).rejects.toEqual(refusal('person-unknown'));
  });

  it('does not include who uses a device: names in a file are left nowhere in the database', async () => {
    const organisationId = await newCommune(app);
    const [name, login, mail, phone] = ['Zoé Quibbelmont', 'zquibbelmont', 'zq@quibbel.example', '0639981234'];
    const file = [
      'Numéro de série;Fabricant;Modèle;Utilisateur;Login;Adresse e-mail;Affecté à;Nom de l’agent;Téléphone de l’utilisateur',
      `SNLAP0001;Dell;Latitude 5420;${name};${login};${mail};${name};${name};${phone}`,
      `SNLAP0002;Dell;Latitude 5420;${name};${login};${mail};${name};${name};${phone}`,
      `;;;${name};${login};${mail};${name};${name};${phone}`,
    ].join('\n');
    const document = await bring(app, organisationId, file);
    expect(document.counts.created).toBe(2);
    const stored = await everythingStored();
    expect(stored).toContain('SNLAP0001');
    for (const trace of ['quibbel', phone]) expect(stored.toLowerCase()).not.toContain(trace);
  });
});
