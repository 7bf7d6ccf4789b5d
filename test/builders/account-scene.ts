import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach } from '@jest/globals';
import { PasswordHasher } from '../../src/accounts/credentials/password-hasher.js';
import type { Role } from '../../src/accounts/domain/role.js';
import { PersonEntity } from '../../src/accounts/person/person.entity.js';
import { Database } from '../../src/database/database.js';
import { Tenancy } from '../../src/database/tenancy/tenancy.js';
import { Clock, type FixedClock } from '../../src/kernel/clock.js';
import { newCommune } from './inventory-file.js';
import { openApplication, TEST_DAY } from '../support/application.js';
import type { TestDatabase } from '../support/engines.js';
import { sentMails, type SentMail } from '../support/sent-mails.js';
import { aPerson } from '../support/signed-in.js';

export const PASSWORD = 'le vélo rouge dort sous la pluie';
export const ORIGIN = { address: '192.0.2.7', userAgent: 'Firefox' };

/** Cheap: what a password costs is the subject of the hasher's own test. */
const HASH = await new PasswordHasher({ memoryCost: 256, timeCost: 1, parallelism: 1 }).hash(PASSWORD);

/** The application on a new database, a town in it, and everything secret in a folder of its own. */
export class AccountScene {
  app: INestApplicationContext;
  organisationId: string;
  private database: TestDatabase;
  private folder: string;

  constructor(newDatabase: () => Promise<TestDatabase>, settings: Readonly<Record<string, string>> = {}) {
    beforeEach(async () => {
      this.database = await newDatabase();
      this.folder = mkdtempSync(join(tmpdir(), 'prolonge-accounts-'));
      this.app = await openApplication(this.database.url, TEST_DAY, {
        PROLONGE_SECRET_FILE: join(this.folder, 'secret.key'),
        PROLONGE_MAIL_FOLDER: join(this.folder, 'mails'),
        ...settings,
      });
      this.organisationId = await newCommune(this.app);
    });
    afterEach(async () => {
      await this.app.close();
      this.database.drop();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  get clock(): FixedClock {
    return this.app.get<FixedClock>(Clock);
  }

  wait(minutes: number): void {
    this.clock.advance(minutes * 60_000);
  }

  /** Somebody of the town with a password, a reader unless the test says otherwise. */
  async person(role: Role = 'reader', changes: Partial<PersonEntity> = {}): Promise<{ id: string; email: string }> {
    const id = await aPerson(this.app, [{ organisationId: this.organisationId, role }], {
      passwordHash: HASH,
      ...changes,
    });
    return { id, email: (await this.row(id)).email };
  }

  row(id: string): Promise<PersonEntity> {
    return this.app.get(Database).read(Tenancy.none(), (db) => db.findOneByOrFail(PersonEntity, { id }));
  }

  async change(id: string, changes: Partial<PersonEntity>): Promise<void> {
    await this.app.get(Database).write(Tenancy.none(), (db) => db.update(PersonEntity, { id }, changes));
  }

  /** The mails sent so far. */
  mails(): SentMail[] {
    try {
      return sentMails(join(this.folder, 'mails'));
    } catch {
      return [];
    }
  }

  /** Everything stored, in every table, as text. */
  async everythingStored(): Promise<string> {
    const database = this.app.get(Database);
    return database.read(Tenancy.everyone(), async (db) => {
      const tables = db.connection.entityMetadatas.map(({ tableName }) => tableName);
      const rows: unknown[] = [];
      for (const name of tables) rows.push(await db.query(`SELECT * FROM "${name}"`));
      return JSON.stringify(rows);
    });
  }
}
