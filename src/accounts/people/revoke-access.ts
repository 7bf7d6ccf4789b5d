import { In, IsNull, type EntityManager } from 'typeorm';
import type { Grant } from '../domain/grant.js';
import { grantedOrganisations } from '../domain/granted-organisations.js';
import type { TreeNode } from '../domain/organisation-tree.js';
import { SessionEntity } from '../sessions/session.entity.js';
import { SingleUseLinkEntity } from '../sessions/single-use-link.entity.js';
import { ApiTokenEntity } from '../tokens/api-token.entity.js';

/**
 * Revokes the tokens that a person made where they may no longer make any: a role that is given back later does not bring
 * them back to life. @returns how many
 */
export async function revokeTokensBeyond(
  db: EntityManager,
  personId: string,
  grantsLeft: readonly Grant[],
  tree: readonly TreeNode[],
  revokedAt: string,
): Promise<number> {
  const kept = new Set(grantedOrganisations(grantsLeft, 'tokens.manage', tree));
  const tokens = await db.findBy(ApiTokenEntity, { personId, revokedAt: IsNull() });
  const lost = tokens.filter(({ organisationId }) => !kept.has(organisationId)).map(({ id }) => id);
  if (lost.length > 0) await db.update(ApiTokenEntity, { id: In(lost) }, { revokedAt });
  return lost.length;
}

/**
 * Ends, in one unit of work, everything by which a person comes in: sessions, the tokens they made, links not yet used.
 * Nothing of it outlives the account (CVE-2026-86762).
 */
export async function endEveryAccess(db: EntityManager, personId: string, now: string): Promise<void> {
  await db.delete(SessionEntity, { personId });
  await db.delete(SingleUseLinkEntity, { personId, usedAt: IsNull() });
  await revokeTokensBeyond(db, personId, [], [], now);
}
