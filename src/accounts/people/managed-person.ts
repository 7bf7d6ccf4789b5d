import { In, type EntityManager } from 'typeorm';
import { DomainError } from '../../kernel/domain-error.js';
import type { Access } from '../access/access.js';
import { holdingsOf, treeOf } from '../access/holdings.js';
import type { Grant } from '../domain/grant.js';
import { leftWithoutAdministrator } from '../domain/left-without-administrator.js';
import { mayGive, type Holdings } from '../domain/may-give.js';
import type { TreeNode } from '../domain/organisation-tree.js';
import { allows } from '../domain/permission.js';
import { ROLES } from '../domain/role.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';

/** What a manager may do to a person, as the rows say in the unit of work that changes them. */
export type ManagedPerson = {
  readonly person: PersonEntity;
  readonly tree: readonly TreeNode[];
  /** what the manager holds */
  readonly held: Holdings;
  /** the roles of the person which the manager could give, and may take */
  readonly within: readonly Grant[];
  /** the others, of which the manager is told nothing but that they are there */
  readonly beyond: readonly Grant[];
};

const MANAGING_ROLES = ROLES.filter((role) => allows(role, 'people.manage'));

/**
 * A person whom a manager may look after: one of their roles is where the manager manages people. Reads the roles held
 * everywhere, so it belongs to a unit of work for everyone, which then touches nothing out of the manager's reach.
 * @throws DomainError `person-unknown`, also for one out of reach
 */
export async function managedPerson(db: EntityManager, access: Access, personId: string): Promise<ManagedPerson> {
  const person = await db.findOneBy(PersonEntity, { id: personId });
  const grants = await db.findBy(MembershipEntity, { personId });
  const reach = access.within('people.manage');
  const isSeen = reach.ids === null || grants.some(({ organisationId }) => reach.has(organisationId));
  if (person === null || !isSeen) throw new DomainError('person-unknown', 'not-found');
  const [tree, held] = [await treeOf(db), await holdingsOf(db, access)];
  const isWithin = (grant: Grant): boolean => mayGive(held, grant, tree);
  return {
    ...{ person, tree, held },
    within: grants.filter(isWithin),
    beyond: grants.filter((grant) => !isWithin(grant)),
  };
}

/** @throws DomainError `person-beyond-yours` when the person also has roles that the manager could not give */
export function refuseBeyond({ beyond }: ManagedPerson): void {
  if (beyond.length > 0) throw new DomainError('person-beyond-yours', 'forbidden');
}

/**
 * Refuses to leave an organisation without anybody to manage its people. The operator may: they can name somebody else
 * at once, and must be able to close a stolen account, whosever it is.
 * @param grantsAfter the roles that the person would have left
 * @throws DomainError `last-administrator`
 */
export async function refuseLastAdministrator(
  db: EntityManager,
  { person, tree, held, within, beyond }: ManagedPerson,
  grantsAfter: readonly Grant[],
): Promise<void> {
  if (held === 'everything' || person.status !== 'active') return;
  const administrators = await db.findBy(MembershipEntity, { role: In(MANAGING_ROLES) });
  const active = await db.find(PersonEntity, {
    select: { id: true },
    where: { id: In(administrators.map(({ personId }) => personId)), status: 'active' },
  });
  const activeIds = new Set(active.map(({ id }) => id));
  const others = administrators.filter(({ personId }) => personId !== person.id && activeIds.has(personId));
  const left = leftWithoutAdministrator([...others, ...within, ...beyond], [...others, ...grantsAfter], tree);
  if (left.length > 0) throw new DomainError('last-administrator', 'conflict');
}
