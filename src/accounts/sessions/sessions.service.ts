import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { instantPlus, minutesBetween } from '../domain/instant.js';
import { isOver, sessionEnd } from '../domain/session-life.js';
import { PersonEntity } from '../person/person.entity.js';
import { SecretBox } from '../secrets/secret-box.js';
import { hashOf, newSecret } from '../secrets/secret-hash.js';
import type { NewSession, OpenSession, SessionSummary } from './open-session.js';
import { cleanUserAgent } from './origin.js';
import { SessionEntity } from './session.entity.js';

export type { OpenSession };

/** Being seen is written at most that often: a page with ten pictures writes once. */
const SEEN_EVERY_MINUTES = 1;

/** The browsers in which people are signed in. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly secretBox: SecretBox,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Opens a session under a new secret, and closes the one whose secret the browser still held. */
  open(wanted: NewSession): Promise<{ secret: string; id: string }> {
    return this.database.write(Tenancy.none(), (db) => this.begin(db, wanted));
  }

  /** The same, in a unit of work under way. */
  async begin(db: EntityManager, wanted: NewSession): Promise<{ secret: string; id: string }> {
    const { personId, method, stage, origin, idToken = null, replaces = null } = wanted;
    if (replaces !== null) await db.delete(SessionEntity, { secretHash: hashOf(replaces) });
    const [id, secret, now] = [this.identifiers.next(), newSecret(), this.clock.now()];
    await db.insert(SessionEntity, {
      id,
      secretHash: hashOf(secret),
      personId,
      method,
      stage,
      organisationId: null,
      formToken: newSecret(),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEnd(stage, this.configuration, now),
      userAgent: cleanUserAgent(origin.userAgent),
      idToken: idToken === null ? null : this.secretBox.seal(idToken),
    });
    if (stage === 'open') await db.update(PersonEntity, { id: personId }, { lastSignInAt: now });
    return { secret, id };
  }

  /**
   * The session of a secret, and marks it as seen; null when there is none, when it is over, or when the account of the
   * person is not active (any more).
   */
  async resolve(secret: string): Promise<OpenSession | null> {
    const found = await this.find({ secretHash: hashOf(secret) });
    if (found === null) return null;
    const now = this.clock.now();
    if (minutesBetween(found.lastSeenAt, now) >= SEEN_EVERY_MINUTES) await this.markSeen(found, now);
    return found;
  }

  /** The same session by its id, without marking it as seen. */
  byId(sessionId: string): Promise<OpenSession | null> {
    return this.find({ id: sessionId });
  }

  /** The sessions of a person that are not over, the last used first. */
  async list(personId: string): Promise<readonly SessionSummary[]> {
    const now = this.clock.now();
    const all = await this.database.read(Tenancy.none(), (db) =>
      db.find(SessionEntity, { where: { personId }, order: { lastSeenAt: 'DESC', id: 'DESC' } }),
    );
    return all
      .filter((session) => !isOver(session, this.configuration, now))
      .map(({ id, method, stage, createdAt, lastSeenAt, userAgent }) => ({
        ...{ id, method, stage, createdAt, lastSeenAt, userAgent },
      }));
  }

  /** Closes one session of a person; somebody else's, or one that is gone, is left as it is. */
  async close(personId: string, sessionId: string): Promise<void> {
    await this.database.write(Tenancy.none(), (db) => db.delete(SessionEntity, { id: sessionId, personId }));
  }

  /** Closes every session of a person, one excepted. @returns how many */
  closeAll(personId: string, exceptId?: string): Promise<number> {
    return this.database.write(Tenancy.none(), (db) => this.endAll(db, personId, exceptId));
  }

  /** The same, in a unit of work under way. */
  async endAll(db: EntityManager, personId: string, exceptId?: string): Promise<number> {
    const others = exceptId === undefined ? { personId } : { personId, id: Not(exceptId) };
    return (await db.delete(SessionEntity, others)).affected ?? 0;
  }

  /** Says in whose name the person works from now on; the caller has checked that they may. */
  async chooseOrganisation(sessionId: string, organisationId: string): Promise<void> {
    await this.database.write(Tenancy.none(), (db) => db.update(SessionEntity, { id: sessionId }, { organisationId }));
  }

  /** Opens a session that awaited a second factor, under a new secret: the old one is worth nothing. @throws DomainError `session-ended` */
  promote(sessionId: string): Promise<{ secret: string }> {
    return this.database.write(Tenancy.none(), (db) => this.renew(db, sessionId));
  }

  /** The same, in a unit of work under way. @throws DomainError `session-ended` */
  async renew(db: EntityManager, sessionId: string): Promise<{ secret: string }> {
    const [secret, now] = [newSecret(), this.clock.now()];
    const renewed = await db.update(
      SessionEntity,
      { id: sessionId },
      {
        secretHash: hashOf(secret),
        stage: 'open',
        formToken: newSecret(),
        lastSeenAt: now,
        expiresAt: sessionEnd('open', this.configuration, now),
      },
    );
    if (renewed.affected !== 1) throw new DomainError('session-ended', 'unauthenticated');
    const { personId } = await db.findOneByOrFail(SessionEntity, { id: sessionId });
    await db.update(PersonEntity, { id: personId }, { lastSignInAt: now });
    return { secret };
  }

  /** What the identity provider asks for to sign out there too; null for a session opened otherwise, or gone. */
  async idTokenOf(sessionId: string): Promise<string | null> {
    const session = await this.database.read(Tenancy.none(), (db) => db.findOneBy(SessionEntity, { id: sessionId }));
    const sealed = session?.idToken ?? null;
    return sealed === null ? null : this.secretBox.open(sealed);
  }

  /** Forgets the sessions that are over. @returns how many */
  async purge(db: EntityManager): Promise<number> {
    const now = this.clock.now();
    const idleSince = instantPlus(now, -this.configuration.sessionIdleMinutes);
    const ended = await db.delete(SessionEntity, { expiresAt: LessThanOrEqual(now) });
    const idle = await db.delete(SessionEntity, { lastSeenAt: LessThanOrEqual(idleSince) });
    return (ended.affected ?? 0) + (idle.affected ?? 0);
  }

  /** A session that is not over, of a person whose account is active. */
  private async find(where: FindOptionsWhere<SessionEntity>): Promise<(OpenSession & { lastSeenAt: string }) | null> {
    const found = await this.database.read(Tenancy.none(), async (db) => {
      const session = await db.findOneBy(SessionEntity, where);
      const person = session && (await db.findOneBy(PersonEntity, { id: session.personId, status: 'active' }));
      return session && person && { session, person };
    });
    if (found === null || isOver(found.session, this.configuration, this.clock.now())) return null;
    const { id, personId, method, stage, organisationId, formToken, createdAt, lastSeenAt } = found.session;
    const { name: personName, email } = found.person;
    return { id, personId, personName, email, method, stage, organisationId, formToken, createdAt, lastSeenAt };
  }

  /** Only if nobody marked it since, so that ten requests at once write once. */
  private async markSeen({ id, lastSeenAt }: Pick<SessionEntity, 'id' | 'lastSeenAt'>, now: string): Promise<void> {
    await this.database.write(Tenancy.none(), (db) =>
      db.update(SessionEntity, { id, lastSeenAt }, { lastSeenAt: now }),
    );
  }
}
