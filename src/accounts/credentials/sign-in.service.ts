import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { DomainError } from '../../kernel/domain-error.js';
import { parseEmailAddress } from '../domain/email-address.js';
import { normalisePassword } from '../domain/password-policy.js';
import { stageAfterPassword } from '../domain/second-factor.js';
import type { SessionStage } from '../domain/session-stage.js';
import { PersonEntity } from '../person/person.entity.js';
import type { Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { FailedSignIns, type CountedTry } from './failed-sign-ins.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PersonStanding } from './person-standing.service.js';
import { SecondFactorService } from './second-factor.service.js';

export type PasswordSignIn = {
  readonly email: string;
  readonly password: string;
  readonly origin: Origin;
  /** the secret that the browser still held: its session ends */
  readonly replaces?: string | null;
};

/** Who an address belongs to, and the try at it; nulls when it is no account, or one without password. */
type Candidate = {
  readonly personId: string | null;
  readonly passwordHash: string | null;
  readonly counted: CountedTry | null;
};

/** Signing in by password, then by the code of a second factor. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionsService,
    private readonly failedSignIns: FailedSignIns,
    private readonly secondFactors: SecondFactorService,
    private readonly standing: PersonStanding,
    private readonly log: SecurityLog,
  ) {}

  /**
   * Opens a session: an open one, or one that awaits the second factor (`stage`).
   * @throws DomainError `sign-in-failed` alike for an unknown address, a wrong password, an account closed, only invited, or
   *   without password; `sign-in-locked` after too many failures, whether the account exists or not
   */
  async withPassword(tried: PasswordSignIn): Promise<{ secret: string; stage: SessionStage }> {
    const candidate = await this.candidate(tried);
    const typed = normalisePassword(tried.password) ?? '';
    const isRight = await this.hasher.verify(candidate.passwordHash, typed);
    const opened = isRight ? await this.open(candidate, typed, tried) : null;
    if (opened === null) {
      await this.log.note('sign-in-failed', candidate.personId, tried.origin);
      throw new DomainError('sign-in-failed', 'unauthenticated');
    }
    const kind = opened.stage === 'second-factor' ? 'second-factor-asked' : 'signed-in';
    await this.log.note(kind, candidate.personId, tried.origin);
    return opened;
  }

  /**
   * Opens the session that awaits a code, under a new secret.
   * @throws DomainError `code-wrong`, `sign-in-locked` after too many, `session-ended`
   */
  async secondFactor(sessionId: string, code: string, origin: Origin): Promise<{ secret: string }> {
    const personId = await this.personAwaiting(sessionId);
    const renewed = await this.unlessLocked(personId, origin, () =>
      this.database.write(Tenancy.none(), async (db) => {
        if (!(await this.secondFactors.accept(db, personId, code))) return null;
        return this.sessions.renew(db, sessionId);
      }),
    );
    await this.log.note(renewed === null ? 'second-factor-failed' : 'signed-in', personId, origin);
    if (renewed === null) throw new DomainError('code-wrong', 'unauthenticated');
    return renewed;
  }

  /** Whose password it should be; the try is counted before the password is looked at. @throws DomainError `sign-in-locked` */
  private async candidate({ email, origin }: PasswordSignIn): Promise<Candidate> {
    const nobody = { personId: null, passwordHash: null, counted: null };
    const key = keyOf(email);
    if (key === null) return nobody;
    const person = await this.database.read(Tenancy.none(), (db) => db.findOneBy(PersonEntity, { emailKey: key }));
    return this.unlessLocked(person?.id ?? null, origin, () =>
      this.database.write(Tenancy.none(), async (db) => {
        if (person === null) {
          await this.failedSignIns.countStranger(db, key);
          return nobody;
        }
        const { id, passwordHash } = person;
        return { personId: id, passwordHash, counted: await this.failedSignIns.countTry(db, id) };
      }),
    );
  }

  /** @returns null when the account is not active, or its password was changed while this one was checked */
  private async open(
    { personId, passwordHash, counted }: Candidate,
    typed: string,
    { origin, replaces = null }: PasswordSignIn,
  ): Promise<{ secret: string; stage: SessionStage } | null> {
    if (personId === null || passwordHash === null || counted === null) return null;
    const kept = this.hasher.needsRehash(passwordHash) ? await this.hasher.hash(typed) : passwordHash;
    const { roles } = await this.standing.of(personId);
    return this.database.write(Tenancy.none(), async (db) => {
      const right = { id: personId, status: 'active' as const, passwordHash };
      const known = await db.update(PersonEntity, right, { passwordHash: kept });
      if (known.affected !== 1) return null;
      const hasSecondFactor = await db.existsBy(PersonEntity, { id: personId, totpConfirmedAt: Not(IsNull()) });
      const stage = stageAfterPassword(roles, hasSecondFactor);
      if (stage === 'second-factor') {
        await this.failedSignIns.takeBack(db, counted);
      } else {
        await this.failedSignIns.forgive(db, personId);
      }
      const { secret } = await this.sessions.begin(db, { personId, method: 'password', stage, origin, replaces });
      return { secret, stage };
    });
  }

  /** @throws DomainError `session-ended` unless the session awaits a code of somebody whose account is active */
  private async personAwaiting(sessionId: string): Promise<string> {
    const session = await this.sessions.byId(sessionId);
    if (session?.stage !== 'second-factor') throw new DomainError('session-ended', 'unauthenticated');
    return session.personId;
  }

  /** Does what counts a try, and tells the technical log when it is refused. */
  private async unlessLocked<T>(personId: string | null, origin: Origin, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.code === 'sign-in-locked') {
        await this.log.note('sign-in-locked', personId, origin);
      }
      throw error;
    }
  }
}

/** An address that is none belongs to nobody: how it is written says so, not whether it is known. */
function keyOf(email: string): string | null {
  try {
    return parseEmailAddress(email).key;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
