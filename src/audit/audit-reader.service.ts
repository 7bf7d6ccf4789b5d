import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { Facts } from '../kernel/domain-error.js';
import { AuditChainEntity } from './audit-chain.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { checkChain } from './check-chain.js';
import type { ChainFault } from './chain-fault.js';
import type { RecordedAct } from './recorded-act.js';

/** A page of the record, from 1. */
export type RecordPage = { readonly page: number; readonly size: number };

/** Reads the record of acts of one organisation, for whoever may. */
@Injectable()
export class AuditReader {
  constructor(private readonly database: Database) {}

  /** The acts of an organisation, newest first, and how many there are; none out of reach. */
  page(
    tenancy: Tenancy,
    organisationId: string,
    { page, size }: RecordPage,
  ): Promise<{ acts: readonly RecordedAct[]; total: number }> {
    return this.database.read(tenancy, async (db) => {
      const chain = await db.findOneBy(AuditChainEntity, { organisationId });
      const entries = await db.find(AuditEntryEntity, {
        where: { organisationId },
        order: { sequence: 'DESC' },
        skip: (page - 1) * size,
        take: size,
      });
      return { acts: entries.map(actOf), total: chain?.length ?? 0 };
    });
  }

  /** Recomputes the chain of one organisation; null when nothing of it was altered. */
  async faultOf(tenancy: Tenancy, organisationId: string): Promise<ChainFault | null> {
    const [fault] = await this.database.read(tenancy.narrow([organisationId]), checkChain);
    return fault ?? null;
  }
}

const actOf = ({ sequence, at, actor, action, subject, facts }: AuditEntryEntity): RecordedAct => ({
  ...{ sequence, at, actor, action, subject },
  facts: JSON.parse(facts) as Facts,
});
