import { MoreThan, type EntityManager } from 'typeorm';
import { AuditChainEntity } from './audit-chain.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { auditHash, GENESIS_HASH } from './audit-hash.js';
import type { ChainFault } from './chain-fault.js';

const PAGE = 1000;

/** Recomputes the chain of every organisation; stops at the first fault of each, since all that follows depends on it. */
export async function checkChain(db: EntityManager): Promise<readonly ChainFault[]> {
  const chains = await db.find(AuditChainEntity, { order: { organisationId: 'ASC' } });
  const faults: ChainFault[] = [];
  for (const chain of chains) {
    const fault = await firstFault(db, chain);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

async function firstFault(db: EntityManager, chain: AuditChainEntity): Promise<ChainFault | null> {
  const { organisationId } = chain;
  let sequence = 0;
  let previousHash = GENESIS_HASH;
  for (;;) {
    const page = await db.find(AuditEntryEntity, {
      where: { organisationId, sequence: MoreThan(sequence) },
      order: { sequence: 'ASC' },
      take: PAGE,
    });
    for (const entry of page) {
      if (entry.sequence !== sequence + 1) return { organisationId, sequence: sequence + 1, fault: 'entry-missing' };
      if (entry.previousHash !== previousHash || auditHash(entry) !== entry.hash) {
        return { organisationId, sequence: entry.sequence, fault: 'entry-altered' };
      }
      sequence = entry.sequence;
      previousHash = entry.hash;
    }
    if (page.length < PAGE) break;
  }
  if (sequence < chain.length) return { organisationId, sequence: sequence + 1, fault: 'entry-missing' };
  if (chain.headHash !== previousHash) return { organisationId, sequence, fault: 'head-mismatch' };
  return null;
}
