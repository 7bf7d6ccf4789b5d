import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { instantPlus } from '../domain/instant.js';
import type { LinkPurpose } from '../domain/link-path.js';
import { hashOf, newSecret } from '../secrets/secret-hash.js';
import { SingleUseLinkEntity } from './single-use-link.entity.js';

/** For whom a link is; null for the first set-up, when nobody exists yet. */
export type LinkHolder = { readonly personId: string | null };

const LIFE_MINUTES: Readonly<Record<LinkPurpose, number>> = {
  'set-up': 24 * 60,
  invitation: 7 * 24 * 60,
  reset: 60,
};

/** Links that work once, for a while, for one purpose. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Makes a link, in the unit of work of what it is for; an earlier one of the same purpose for the same person dies. */
  async make(
    db: EntityManager,
    purpose: LinkPurpose,
    personId: string | null,
  ): Promise<{ secret: string; expiresAt: string }> {
    await this.void(db, purpose, personId);
    const [secret, createdAt] = [newSecret(), this.clock.now()];
    const expiresAt = instantPlus(createdAt, LIFE_MINUTES[purpose]);
    const link = { purpose, personId, secretHash: hashOf(secret), createdAt, expiresAt, usedAt: null };
    await db.insert(SingleUseLinkEntity, { ...link, id: this.identifiers.next() });
    return { secret, expiresAt };
  }

  /** Looks at a link without using it; null when it is none, was used, or is over. */
  async look(secret: string, purpose: LinkPurpose): Promise<LinkHolder | null> {
    const found = await this.database.read(Tenancy.none(), (db) =>
      db.findOneBy(SingleUseLinkEntity, this.good(secret, purpose)),
    );
    return found && { personId: found.personId };
  }

  /**
   * Uses a link, in the unit of work of what it is for: of all those who try at the same time, one succeeds. Others of its
   * purpose for the same person die with it.
   * @throws DomainError `link-used-or-expired`
   */
  async use(db: EntityManager, secret: string, purpose: LinkPurpose): Promise<LinkHolder> {
    const usedAt = this.clock.now();
    // A condition on the row itself: who waits for it to be free sees that it was used meanwhile.
    const used = await db.update(SingleUseLinkEntity, this.good(secret, purpose), { usedAt });
    if (used.affected !== 1) throw new DomainError('link-used-or-expired', 'invalid');
    const { personId } = await db.findOneByOrFail(SingleUseLinkEntity, { secretHash: hashOf(secret) });
    await this.void(db, purpose, personId);
    return { personId };
  }

  /** Kills the links of a purpose for a person that were not used. */
  async void(db: EntityManager, purpose: LinkPurpose, personId: string | null): Promise<void> {
    await db.delete(SingleUseLinkEntity, { purpose, personId: personId ?? IsNull(), usedAt: IsNull() });
  }

  /** Whether a link of that purpose was made for a person since an instant and still waits. */
  hasRecent(db: EntityManager, purpose: LinkPurpose, personId: string, since: string): Promise<boolean> {
    return db.existsBy(SingleUseLinkEntity, { purpose, personId, usedAt: IsNull(), createdAt: MoreThan(since) });
  }

  /** Forgets the links that are over. @returns how many */
  async purge(db: EntityManager): Promise<number> {
    const over = { expiresAt: LessThanOrEqual(this.clock.now()) };
    return (await db.delete(SingleUseLinkEntity, over)).affected ?? 0;
  }

  private good(secret: string, purpose: LinkPurpose): FindOptionsWhere<SingleUseLinkEntity> {
    return { secretHash: hashOf(secret), purpose, usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
  }
}
