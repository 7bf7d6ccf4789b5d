import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.js';
import { PersonEntity } from '../accounts/person/person.entity.js';
import { SecretBox } from '../accounts/secrets/secret-box.js';
import { OidcAttemptEntity } from '../accounts/sessions/oidc-attempt.entity.js';
import { SessionEntity } from '../accounts/sessions/session.entity.js';
import { SingleUseLinkEntity } from '../accounts/sessions/single-use-link.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { VerificationService } from '../reporting/verification.service.js';
import { WebhookEntity } from '../webhooks/webhook.entity.js';

export type Restoration = {
  /** instant of the backup */
  readonly takenAt: string;
  readonly sha256: string;
};

export type Welcomed = {
  readonly sessionsClosed: number;
  readonly linksVoided: number;
  /** whether the key of PROLONGE_SECRET_FILE opens the secrets that are stored; null when there is none to open */
  readonly isKeyRight: boolean | null;
};

/** Makes a database that came out of a backup fit to be used again; runs in the application opened on it. */
@Injectable()
export class RestoredBase {
  constructor(
    private readonly database: Database,
    private readonly verification: VerificationService,
    private readonly audit: AuditService,
    private readonly secretBox: SecretBox,
  ) {}

  /** The first check that this database fails, as `npx prolonge verify` names it; null when it passes all of them. */
  async fault(): Promise<string | null> {
    const checks = await this.verification.verify();
    return checks.find(({ faults }) => faults.length > 0)?.check ?? null;
  }

  /**
   * Closes every session and kills every link that was not used: some were closed or used since the backup, and would
   * open again. Tokens of programs stay, which would otherwise all stop. Each organisation has it on record.
   */
  async welcome({ takenAt, sha256 }: Restoration): Promise<Welcomed> {
    return this.database.write(Tenancy.everyone(), async (db) => {
      const sessions = await db.deleteAll(SessionEntity);
      const links = await db.delete(SingleUseLinkEntity, { usedAt: IsNull() });
      await db.deleteAll(OidcAttemptEntity);
      for (const { id } of await db.find(OrganisationEntity, { select: { id: true }, order: { id: 'ASC' } })) {
        const act = { organisationId: id, actor: 'cli', action: 'database-restored', subject: 'database' };
        await this.audit.record(db, { ...act, facts: { takenAt, sha256 } });
      }
      const person = await db.findOneBy(PersonEntity, { totpSecret: Not(IsNull()) });
      const [webhook] = await db.find(WebhookEntity, { take: 1 });
      const sealed = [person?.totpSecret, webhook?.secret].filter((secret) => typeof secret === 'string');
      return {
        sessionsClosed: sessions.affected ?? 0,
        linksVoided: links.affected ?? 0,
        isKeyRight: sealed.length === 0 ? null : sealed.every((secret) => this.secretBox.opens(secret)),
      };
    });
  }
}
