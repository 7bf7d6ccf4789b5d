import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { insertOnce } from '../../database/insert-once.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { afterFailure, forgottenBefore, minutesLocked, NO_FAILURE, type FailureCount } from '../domain/lockout.js';
import { PersonEntity } from '../person/person.entity.js';
import { hashOf } from '../secrets/secret-hash.js';
import { SignInStrangerEntity } from './sign-in-stranger.entity.js';

/** A try that was counted as failed before its outcome is known. */
export type CountedTry = { readonly personId: string; readonly before: FailureCount; readonly after: FailureCount };

const STRANGER_ID_LENGTH = 32;

/**
 * Counts the failures of those who sign in. A try counts as failed when it begins, and is taken back when it succeeds:
 * of twenty guesses sent at once, no more get through than of twenty sent one by one.
 */
@Injectable()
export class FailedSignIns {
  constructor(private readonly clock: Clock) {}

  /** Counts a try at the account of a person. @throws DomainError `sign-in-locked`, and then nothing is counted */
  async countTry(db: EntityManager, personId: string): Promise<CountedTry> {
    return { personId, ...(await this.count(db, PersonEntity, personId)) };
  }

  /** Counts a try at an address that is no account. @throws DomainError `sign-in-locked`, and then nothing is counted */
  async countStranger(db: EntityManager, emailKey: string): Promise<void> {
    const id = hashOf(emailKey).slice(0, STRANGER_ID_LENGTH);
    await insertOnce(db, SignInStrangerEntity, { id, ...NO_FAILURE });
    await this.count(db, SignInStrangerEntity, id);
  }

  /** Takes a try back: the password was right, and the code is still to come. Nothing that failed before is forgiven. */
  async takeBack(db: EntityManager, { personId, before, after }: CountedTry): Promise<void> {
    await db.update(PersonEntity, { id: personId, failedSignIns: after.failedSignIns }, before);
  }

  /** Forgives all: the person signed in, or proved by mail who they are. */
  async forgive(db: EntityManager, personId: string): Promise<void> {
    await db.update(PersonEntity, { id: personId }, NO_FAILURE);
  }

  /** Forgets the addresses that were no account and are tried no more. @returns how many */
  async purge(db: EntityManager): Promise<number> {
    const forgotten = { lockedUntil: LessThanOrEqual(forgottenBefore(this.clock.now())) };
    return (await db.delete(SignInStrangerEntity, forgotten)).affected ?? 0;
  }

  private async count(
    db: EntityManager,
    entity: typeof PersonEntity | typeof SignInStrangerEntity,
    id: string,
  ): Promise<Omit<CountedTry, 'personId'>> {
    // Takes the row's lock before it is read: others who try at this moment wait, then see this one.
    await db.increment(entity, { id }, 'failedSignIns', 1);
    const row: FailureCount = await db.findOneByOrFail<PersonEntity | SignInStrangerEntity>(entity, { id });
    const before = { failedSignIns: row.failedSignIns - 1, lockedUntil: row.lockedUntil };
    const now = this.clock.now();
    const minutes = minutesLocked(before, now);
    if (minutes > 0) throw new DomainError('sign-in-locked', 'too-many', { minutes });
    const after = afterFailure(before, now);
    await db.update<PersonEntity | SignInStrangerEntity>(entity, { id }, after);
    return { before, after };
  }
}
