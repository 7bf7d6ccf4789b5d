import type { EntityManager } from 'typeorm';
import type { Holdings } from '../domain/may-give.js';
import type { TreeNode } from '../domain/organisation-tree.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import { OperatorAccess, type Access } from './access.js';

/** The tree of the organisations in reach of a unit of work. */
export const treeOf = (db: EntityManager): Promise<TreeNode[]> =>
  db.find(OrganisationEntity, { select: { id: true, parentId: true } });

/** What somebody holds at this moment, read anew: a role taken, or an account closed, since their request began counts no more. */
export async function holdingsOf(db: EntityManager, access: Access): Promise<Holdings> {
  if (access instanceof OperatorAccess) return 'everything';
  const { personId } = access;
  const isActive = personId !== null && (await db.existsBy(PersonEntity, { id: personId, status: 'active' }));
  return isActive ? db.findBy(MembershipEntity, { personId }) : [];
}
