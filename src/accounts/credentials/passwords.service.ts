import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { publicOrigin } from '../../config/public-origin.js';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { Mail } from '../../mail/mail.js';
import { MailService } from '../../mail/mail.service.js';
import { parseEmailAddress } from '../domain/email-address.js';
import { instantPlus } from '../domain/instant.js';
import { linkPath } from '../domain/link-path.js';
import { checkPassword, normalisePassword } from '../domain/password-policy.js';
import type { PersonStatus } from '../domain/person-status.js';
import { PersonEntity } from '../person/person.entity.js';
import { LinksService } from '../sessions/links.service.js';
import { NO_ORIGIN, type Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { CommonPasswordList } from './common-password-list.js';
import { FailedSignIns } from './failed-sign-ins.service.js';
import { PasswordHasher } from './password-hasher.js';
import { forgottenMail, changedMail } from './password-mails.js';
import { PersonStanding } from './person-standing.service.js';

const RESET_MINUTES = 60;
/** One mail a minute for one account, however often it is asked for. */
const MAIL_EVERY_MINUTES = 1;

/** Who may choose a password through a link: an invitation also serves who signs in otherwise already. */
const STATUSES: Readonly<Record<'invitation' | 'reset', readonly PersonStatus[]>> = {
  invitation: ['invited', 'active'],
  reset: ['active'],
};

/** Choosing, changing and forgetting passwords. */
@Injectable()
export class PasswordsService implements OnModuleDestroy {
  private readonly logger = new Logger(PasswordsService.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly common: CommonPasswordList,
    private readonly links: LinksService,
    private readonly sessions: SessionsService,
    private readonly failedSignIns: FailedSignIns,
    private readonly standing: PersonStanding,
    private readonly mails: MailService,
    private readonly log: SecurityLog,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Mails under way are sent before the application closes. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /**
   * Chooses the password of whom a link was sent to: an invited account becomes active, failures are forgiven, every session
   * ends, the link is used up.
   * @throws DomainError `link-used-or-expired`, and then or before it the refusals of `checkPassword`
   */
  async choose(
    linkSecret: string,
    purpose: 'invitation' | 'reset',
    password: string,
    origin: Origin = NO_ORIGIN,
  ): Promise<{ personId: string }> {
    const holder = await this.links.look(linkSecret, purpose);
    if (holder === null || holder.personId === null) throw linkOver();
    const { personId } = holder;
    const passwordHash = await this.hashNew(personId, password);
    await this.database.write(Tenancy.none(), async (db) => {
      await this.links.use(db, linkSecret, purpose);
      const person = await db.findOneByOrFail(PersonEntity, { id: personId });
      if (!STATUSES[purpose].includes(person.status)) throw linkOver();
      const chosen = { passwordHash, passwordChangedAt: this.clock.now(), status: 'active' as const };
      const same = { id: personId, status: person.status };
      if ((await db.update(PersonEntity, same, chosen)).affected !== 1) throw linkOver();
      await this.failedSignIns.forgive(db, personId);
      await this.links.void(db, 'reset', personId);
      await this.sessions.endAll(db, personId);
    });
    await this.log.note('password-chosen', personId, origin);
    return { personId };
  }

  /**
   * Changes one's password; one's other sessions end.
   * @throws DomainError `current-password-wrong`, `sign-in-locked` after too many wrong ones, those of `checkPassword`
   */
  async change(
    personId: string,
    current: string,
    next: string,
    keepSessionId: string,
    origin: Origin = NO_ORIGIN,
  ): Promise<void> {
    const { passwordHash: known, email } = await this.database.write(Tenancy.none(), async (db) => {
      await this.failedSignIns.countTry(db, personId);
      return db.findOneByOrFail(PersonEntity, { id: personId });
    });
    if (known === null || !(await this.hasher.verify(known, normalisePassword(current) ?? ''))) {
      await this.log.note('password-change-failed', personId, origin);
      throw new DomainError('current-password-wrong', 'invalid');
    }
    await this.database.write(Tenancy.none(), (db) => this.failedSignIns.forgive(db, personId));
    const passwordHash = await this.hashNew(personId, next);
    await this.database.write(Tenancy.none(), async (db) => {
      const changed = { passwordHash, passwordChangedAt: this.clock.now() };
      // Whoever changed it meanwhile, on another screen, is not overwritten.
      const { affected } = await db.update(PersonEntity, { id: personId, passwordHash: known }, changed);
      if (affected !== 1) throw new DomainError('current-password-wrong', 'invalid');
      await this.links.void(db, 'reset', personId);
      await this.sessions.endAll(db, personId, keepSessionId);
    });
    await this.log.note('password-changed', personId, origin);
    this.begin(() => this.mails.send(changedMail(email)));
  }

  /**
   * Sends a link to whoever forgot their password, when the account is active. Answers before it looks: the same, and as
   * fast, whether the account exists or not.
   */
  async forgotten(email: string, origin: Origin = NO_ORIGIN): Promise<void> {
    await this.log.note('password-forgotten', null, origin);
    this.begin(async () => {
      const mail = await this.forgottenMail(email);
      if (mail !== null) await this.mails.send(mail);
    });
  }

  /** @returns null when there is nobody to send it to, or when it was just sent */
  private async forgottenMail(typed: string): Promise<Mail | null> {
    const { key } = parseEmailAddress(typed);
    const since = instantPlus(this.clock.now(), -MAIL_EVERY_MINUTES);
    const made = await this.database.write(Tenancy.none(), async (db) => {
      const person = await db.findOneBy(PersonEntity, { emailKey: key, status: 'active' });
      if (person === null || (await this.links.hasRecent(db, 'reset', person.id, since))) return null;
      const { secret } = await this.links.make(db, 'reset', person.id);
      return { to: person.email, secret };
    });
    if (made === null) return null;
    const url = publicOrigin(this.configuration) + linkPath('reset', made.secret);
    return forgottenMail(made.to, url, RESET_MINUTES);
  }

  /** Whether the person has a password here: who signs in through an identity provider, or a demonstration, has none. */
  has(personId: string): Promise<boolean> {
    const withOne = { id: personId, passwordHash: Not(IsNull()) };
    return this.database.read(Tenancy.none(), (db) => db.existsBy(PersonEntity, withOne));
  }

  /** Checks a new password and hashes it: before the unit of work, since it takes its time. */
  private async hashNew(personId: string, typed: string): Promise<string> {
    const person = await this.database.read(Tenancy.none(), (db) => db.findOneByOrFail(PersonEntity, { id: personId }));
    const { organisations } = await this.standing.of(personId);
    const owner = { name: person.name, email: person.email, organisations };
    return this.hasher.hash(checkPassword(typed, owner, this.common));
  }

  /** Does something after the answer; what goes wrong is told to the operator, without saying for whom. */
  private begin(work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => {
        if (!(error instanceof DomainError && error.code === 'email-wrong')) {
          this.logger.warn(`a mail on a password was not sent: ${(error as Error).message}`);
        }
      })
      .finally(() => this.underWay.delete(done));
    this.underWay.add(done);
  }
}

const linkOver = (): DomainError => new DomainError('link-used-or-expired', 'invalid');
