import { createHash } from 'node:crypto';

/** Hash before the first entry of a chain. */
export const GENESIS_HASH = '0'.repeat(64);

export type HashedEntry = {
  readonly organisationId: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: string;
  readonly previousHash: string;
};

/** SHA-256 over every part in a fixed order, as a JSON array: no two different entries give the same text. */
export function auditHash(entry: HashedEntry): string {
  const parts = [
    entry.previousHash,
    entry.organisationId,
    entry.sequence,
    entry.at,
    entry.actor,
    entry.action,
    entry.subject,
    entry.facts,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
