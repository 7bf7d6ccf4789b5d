import { In, type EntityManager } from 'typeorm';
import { minutesLocked } from '../domain/lockout.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { MembershipEntity } from '../person/membership.entity.js';
import type { HeldRole, PersonRow } from './person-row.js';
import { PersonEntity } from '../person/person.entity.js';

/** People as rows, in their order, with those of their roles that the unit of work may see. @param now instant */
export async function readPeople(
  db: EntityManager,
  people: readonly PersonEntity[],
  now: string,
): Promise<readonly PersonRow[]> {
  const personIds = people.map(({ id }) => id);
  const memberships = await db.find(MembershipEntity, { where: { personId: In(personIds) }, order: { id: 'ASC' } });
  const organisations = await db.find(OrganisationEntity, {
    where: { id: In([...new Set(memberships.map(({ organisationId }) => organisationId))]) },
  });
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const rolesOf = (personId: string): HeldRole[] =>
    memberships
      .filter((held) => held.personId === personId)
      .map(({ organisationId, role, reach, grantedAt }) => ({
        ...{ organisationId, role, reach, grantedAt },
        organisationCode: byId.get(organisationId)?.code ?? '',
        organisationName: byId.get(organisationId)?.name ?? '',
      }));
  return people.map((person) => {
    const { id, name, email, status, lastSignInAt, totpConfirmedAt, createdAt } = person;
    return {
      ...{ id, name, email, status, lastSignInAt, createdAt },
      roles: rolesOf(id),
      isLocked: minutesLocked(person, now) > 0,
      hasSecondFactor: totpConfirmedAt !== null,
    };
  });
}
