import { Injectable } from '@nestjs/common';
import { Secret } from 'otpauth';
import { IsNull, type EntityManager } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { mustHaveSecondFactor } from '../domain/second-factor.js';
import { acceptedStep, enrolmentUri } from '../domain/totp.js';
import { PersonEntity } from '../person/person.entity.js';
import { SecretBox } from '../secrets/secret-box.js';
import { NO_ORIGIN, type Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionEntity } from '../sessions/session.entity.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { FailedSignIns } from './failed-sign-ins.service.js';
import { PersonStanding } from './person-standing.service.js';

/** 160 bits: what RFC 4226 recommends for its HMAC. */
const SECRET_BYTES = 20;
const NOTHING = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };

/** What an authenticator application is told: by typing the secret (base32), or by the QR code of the address. */
export type Enrolment = { readonly secret: string; readonly uri: string };

/** The second factor of people: an authenticator application that shows a code every 30 seconds. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secretBox: SecretBox,
    private readonly sessions: SessionsService,
    private readonly failedSignIns: FailedSignIns,
    private readonly standing: PersonStanding,
    private readonly log: SecurityLog,
  ) {}

  /** Makes a secret that counts once a code proves it was received; one begun earlier is dropped. @throws DomainError `second-factor-exists` */
  async begin(personId: string): Promise<Enrolment> {
    const secret = new Secret({ size: SECRET_BYTES }).base32;
    const totpSecret = this.secretBox.seal(secret);
    return this.database.write(Tenancy.none(), async (db) => {
      const set = await db.update(
        PersonEntity,
        { id: personId, totpConfirmedAt: IsNull() },
        { ...NOTHING, totpSecret },
      );
      if (set.affected !== 1) throw new DomainError('second-factor-exists', 'conflict');
      const { email } = await db.findOneByOrFail(PersonEntity, { id: personId });
      return { secret, uri: enrolmentUri(secret, email) };
    });
  }

  /** What was begun and awaits its first code, to show it again after a wrong one; null when nothing was. */
  async begun(personId: string): Promise<Enrolment | null> {
    const person = await this.database.read(Tenancy.none(), (db) =>
      db.findOneBy(PersonEntity, { id: personId, totpConfirmedAt: IsNull() }),
    );
    if (person === null || person.totpSecret === null) return null;
    const secret = this.secretBox.open(person.totpSecret);
    return { secret, uri: enrolmentUri(secret, person.email) };
  }

  /** Whether the person has a second factor, and whether they may do without. */
  async stateOf(personId: string): Promise<{ isSet: boolean; isRequired: boolean }> {
    const { roles } = await this.standing.of(personId);
    const person = await this.database.read(Tenancy.none(), (db) => db.findOneByOrFail(PersonEntity, { id: personId }));
    return { isSet: person.totpConfirmedAt !== null, isRequired: isRequired(person, roles) };
  }

  /**
   * Puts the second factor in force by a first code. The session goes on, open and under a new secret; the person's other
   * sessions, opened without it, end.
   * @throws DomainError `code-wrong`, `second-factor-missing` when nothing was begun, `session-ended`
   */
  async confirm(
    personId: string,
    sessionId: string,
    code: string,
    origin: Origin = NO_ORIGIN,
  ): Promise<{ secret: string }> {
    const renewed = await this.database.write(Tenancy.none(), async (db) => {
      const person = await db.findOneByOrFail(PersonEntity, { id: personId });
      const { totpSecret, totpConfirmedAt } = person;
      if (totpSecret === null || totpConfirmedAt !== null) throw new DomainError('second-factor-missing', 'conflict');
      const now = this.clock.now();
      const totpLastStep = acceptedStep(this.secretBox.open(totpSecret), code, now, null);
      if (totpLastStep === null) throw new DomainError('code-wrong', 'invalid');
      const same = { id: personId, totpSecret, totpConfirmedAt: IsNull() };
      const set = await db.update(PersonEntity, same, { totpConfirmedAt: now, totpLastStep });
      if (set.affected !== 1) throw new DomainError('second-factor-missing', 'conflict');
      if (!(await db.existsBy(SessionEntity, { id: sessionId, personId }))) {
        throw new DomainError('session-ended', 'unauthenticated');
      }
      await this.sessions.endAll(db, personId, sessionId);
      return this.sessions.renew(db, sessionId);
    });
    await this.log.note('second-factor-set', personId, origin);
    return renewed;
  }

  /**
   * Removes the second factor, against a code. @throws DomainError `second-factor-required` for who must have one,
   * `code-wrong`, `sign-in-locked` after too many wrong ones
   */
  async remove(personId: string, code: string, origin: Origin = NO_ORIGIN): Promise<void> {
    const { roles } = await this.standing.of(personId);
    const isRemoved = await this.database.write(Tenancy.none(), async (db) => {
      const person = await db.findOneByOrFail(PersonEntity, { id: personId });
      if (isRequired(person, roles)) throw new DomainError('second-factor-required', 'forbidden');
      const isAccepted = await this.accept(db, personId, code);
      if (isAccepted) await db.update(PersonEntity, { id: personId }, NOTHING);
      return isAccepted;
    });
    await this.log.note(isRemoved ? 'second-factor-removed' : 'second-factor-failed', personId, origin);
    if (!isRemoved) throw new DomainError('code-wrong', 'invalid');
  }

  /** Takes the second factor of somebody who lost their telephone away, and ends their sessions: for who manages people. */
  async reset(db: EntityManager, personId: string): Promise<void> {
    await db.update(PersonEntity, { id: personId }, NOTHING);
    await this.sessions.endAll(db, personId);
  }

  /**
   * Whether a code is good, in a unit of work that must be kept either way: a wrong one counts as a failure, a good one is
   * used up and forgives the others. Of one code sent twice at once, one is accepted.
   * @throws DomainError `sign-in-locked`, `second-factor-missing`
   */
  async accept(db: EntityManager, personId: string, code: string): Promise<boolean> {
    // Takes the lock of the person's row, which is read after it.
    await this.failedSignIns.countTry(db, personId);
    const { totpSecret, totpConfirmedAt, totpLastStep } = await db.findOneByOrFail(PersonEntity, { id: personId });
    if (totpSecret === null || totpConfirmedAt === null) throw new DomainError('second-factor-missing', 'conflict');
    const step = acceptedStep(this.secretBox.open(totpSecret), code, this.clock.now(), totpLastStep);
    if (step === null) return false;
    await db.update(PersonEntity, { id: personId }, { totpLastStep: step });
    await this.failedSignIns.forgive(db, personId);
    return true;
  }
}

/** An identity provider sees to the second factor of who has no password here. */
const isRequired = ({ passwordHash }: PersonEntity, roles: Parameters<typeof mustHaveSecondFactor>[0]): boolean =>
  passwordHash !== null && mustHaveSecondFactor(roles);
