import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { FailedSignIns } from '../accounts/credentials/failed-sign-ins.service.js';
import { instantPlus } from '../accounts/domain/instant.js';
import { LinksService } from '../accounts/sessions/links.service.js';
import { OidcAttemptEntity } from '../accounts/sessions/oidc-attempt.entity.js';
import { SecurityEventEntity } from '../accounts/sessions/security-event.entity.js';
import { SessionsService } from '../accounts/sessions/sessions.service.js';
import { ApiTokenEntity } from '../accounts/tokens/api-token.entity.js';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { Database } from '../database/database.js';
import { forgetHits } from '../database/forget-hits.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { ImportRetention } from '../inventory/imports/import-retention.js';
import { Clock } from '../kernel/clock.js';
import { MailService } from '../mail/mail.service.js';
import { WebhooksService } from '../webhooks/webhooks.service.js';
import { oldMails, removeMails } from './old-mails.js';
import type { Purged } from './purged.js';
import { MAIL_DAYS, monthsBefore, OIDC_ATTEMPT_MINUTES } from './retention-limits.js';

const DAY_MINUTES = 24 * 60;

/** Ends a unit of work that was only to be looked at; nothing of it is kept. */
class Undone extends Error {
  constructor(readonly purged: Omit<Purged, 'mails'>) {
    super('undone');
  }
}

/** Forgets what has served its time. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly failedSignIns: FailedSignIns,
    private readonly webhooks: WebhooksService,
    private readonly imports: ImportRetention,
    private readonly mails: MailService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * Forgets what is over, in one unit of work, then the mails of the folder.
   * @param isDryRun does the same, and undoes it: what it counts is what would go
   */
  async purge({ isDryRun }: { readonly isDryRun: boolean } = { isDryRun: false }): Promise<Purged> {
    const rows = await this.purgeRows(isDryRun);
    const paths = await oldMails(this.mails.folder, instantPlus(this.clock.now(), -MAIL_DAYS * DAY_MINUTES));
    if (!isDryRun) await removeMails(paths);
    return { ...rows, mails: paths.length };
  }

  private async purgeRows(isDryRun: boolean): Promise<Omit<Purged, 'mails'>> {
    try {
      // Everyone: a time limit holds for all.
      return await this.database.write(Tenancy.everyone(), async (db) => {
        const purged = await this.forget(db);
        if (isDryRun) throw new Undone(purged);
        return purged;
      });
    } catch (error) {
      if (error instanceof Undone) return error.purged;
      throw error;
    }
  }

  private async forget(db: EntityManager): Promise<Omit<Purged, 'mails'>> {
    const now = this.clock.now();
    const logStart = monthsBefore(now, this.configuration.technicalLogMonths);
    const attempts = { createdAt: LessThanOrEqual(instantPlus(now, -OIDC_ATTEMPT_MINUTES)) };
    return {
      technicalLog: affected(await db.delete(SecurityEventEntity, { at: LessThanOrEqual(logStart) })),
      sessions: await this.sessions.purge(db),
      links: await this.links.purge(db),
      oidcAttempts: affected(await db.delete(OidcAttemptEntity, attempts)),
      failedSignIns: await this.failedSignIns.purge(db),
      counts: await forgetHits(db, now),
      // One after the other: a token that was revoked, then ended, is counted once.
      tokens:
        affected(await db.delete(ApiTokenEntity, { revokedAt: LessThanOrEqual(logStart) })) +
        affected(await db.delete(ApiTokenEntity, { expiresAt: LessThanOrEqual(logStart) })),
      webhookDeliveries: await this.webhooks.forgetDeliveries(db, logStart),
      waitingImports: await this.imports.purgeWaiting(db),
      rejectedRows: await this.imports.purgeRejected(db),
      statesBeforeImports: await this.imports.purgeUndo(db),
      jobs: await this.imports.purgeJobs(db),
    };
  }
}

const affected = (result: { affected?: number | null }): number => result.affected ?? 0;
