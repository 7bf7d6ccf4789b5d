import { Injectable } from '@nestjs/common';
import { In, MoreThan, type EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { Clock } from '../kernel/clock.js';
import type { Facts } from '../kernel/domain-error.js';
import { Identifiers } from '../kernel/identifiers.js';
import { AuditChainEntity } from './audit-chain.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { auditHash, GENESIS_HASH } from './audit-hash.js';
import type { ChainFault } from './chain-fault.js';
import { checkChain } from './check-chain.js';

/** Who did what, on what, with which figures. */
export type AuditedAct = {
  readonly organisationId: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Facts;
};

@Injectable()
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Adds an act to the chain of its organisation, in the unit of work of the act itself. */
  async record(db: EntityManager, act: AuditedAct): Promise<void> {
    const { organisationId } = act;
    // The update takes the row's lock before anything is read: on PostgreSQL a second writer waits here.
    const moved = await db.increment(AuditChainEntity, { organisationId }, 'length', 1);
    if (moved.affected !== 1) {
      await db.insert(AuditChainEntity, { organisationId, length: 1, headHash: GENESIS_HASH });
    }
    const chain = await db.findOneByOrFail(AuditChainEntity, { organisationId });
    const entry = {
      ...act,
      sequence: chain.length,
      at: this.clock.now(),
      facts: JSON.stringify(act.facts),
      previousHash: chain.headHash,
    };
    const hash = auditHash(entry);
    await db.insert(AuditEntryEntity, { ...entry, id: this.identifiers.next(), hash });
    await db.update(AuditChainEntity, { organisationId }, { headHash: hash });
  }

  /** How many acts an organisation has on record; within a unit of work. */
  async length(db: EntityManager, organisationId: string): Promise<number> {
    return (await db.findOneBy(AuditChainEntity, { organisationId }))?.length ?? 0;
  }

  /** The first act after a place in the chain, of some kinds (null: of any); within a unit of work. */
  nextAfter(
    db: EntityManager,
    organisationId: string,
    sequence: number,
    actions: readonly string[] | null,
  ): Promise<AuditEntryEntity | null> {
    const wanted = actions === null ? {} : { action: In(actions) };
    const where = { organisationId, sequence: MoreThan(sequence), ...wanted };
    return db.findOne(AuditEntryEntity, { where, order: { sequence: 'ASC' } });
  }

  /** Recomputes every chain from its beginning, a thousand entries at a time. Empty when nothing was altered. */
  verify(): Promise<readonly ChainFault[]> {
    return this.database.read(Tenancy.everyone(), checkChain);
  }

  /** The latest acts of an organisation, newest first. */
  latest(tenancy: Tenancy, organisationId: string, limit: number): Promise<readonly AuditEntryEntity[]> {
    return this.database.read(tenancy, (db) =>
      db.find(AuditEntryEntity, { where: { organisationId }, order: { sequence: 'DESC' }, take: limit }),
    );
  }
}
