import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { takeTurns } from '../../database/take-turns.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError, type Facts } from '../../kernel/domain-error.js';
import type { Access } from '../access/access.js';
import { parseEmailAddress } from '../domain/email-address.js';
import type { Grant } from '../domain/grant.js';
import { NO_FAILURE } from '../domain/lockout.js';
import type { WantedGrant } from '../domain/parse-grant.js';
import { SecondFactorService } from '../credentials/second-factor.service.js';
import { ExternalIdentityEntity } from '../person/external-identity.entity.js';
import { InvitationsService, type Invited, type NewPerson } from './invitations.service.js';
import { managedPerson, refuseBeyond, refuseLastAdministrator, type ManagedPerson } from './managed-person.js';
import { MembershipEntity } from '../person/membership.entity.js';
import type { PersonRow } from './person-row.js';
import { PersonEntity } from '../person/person.entity.js';
import { readPeople } from './read-people.js';
import { endEveryAccess, revokeTokensBeyond } from './revoke-access.js';

/** A page of a list, from 1. */
export type Page = { readonly page: number; readonly size: number };

/** Who may come, as what. Everything asks for `people.manage`, and shows and touches no role held out of reach. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly invitations: InvitationsService,
    private readonly secondFactors: SecondFactorService,
  ) {}

  /** The people who hold a role in reach, by name; the operator also sees those who hold none. */
  list(access: Access, { page, size }: Page): Promise<{ people: readonly PersonRow[]; total: number }> {
    const tenancy = access.within('people.manage');
    return this.database.read(tenancy, async (db) => {
      const total = await peopleWithRole(db, tenancy).getCount();
      const people = await peopleWithRole(db, tenancy)
        .groupBy('person.id')
        .orderBy('person.name')
        .addOrderBy('person.id')
        .offset((page - 1) * size)
        .limit(size)
        .getMany();
      return { people: await readPeople(db, people, this.clock.now()), total };
    });
  }

  /** @throws DomainError `person-unknown`, also for one out of reach */
  find(access: Access, personId: string): Promise<PersonRow> {
    return this.findBy(access, { id: personId });
  }

  /** @throws DomainError `email-wrong`, `person-unknown` */
  findByEmail(access: Access, email: string): Promise<PersonRow> {
    return this.findBy(access, { emailKey: parseEmailAddress(email).key });
  }

  /** See `InvitationsService.invite`. */
  invite(access: Access, wanted: NewPerson): Promise<Invited> {
    return this.invitations.invite(access, wanted);
  }

  /** See `InvitationsService.reinvite`. */
  reinvite(access: Access, personId: string): Promise<Invited> {
    return this.invitations.reinvite(access, personId);
  }

  /** See `InvitationsService.giveRole`. */
  giveRole(access: Access, personId: string, wanted: WantedGrant): Promise<Invited> {
    return this.invitations.giveRole(access, personId, wanted);
  }

  /**
   * Takes a role away. It ends with the next request of the person, and the tokens they could no longer make with it.
   * @throws DomainError `person-unknown`, `role-not-held`, `role-beyond-yours`, `last-administrator`
   */
  takeRole(access: Access, personId: string, { organisationId, role }: Omit<Grant, 'reach'>): Promise<void> {
    return this.manage(access, personId, async (db, managed) => {
      const isMeant = (grant: Grant): boolean => grant.organisationId === organisationId && grant.role === role;
      const taken = [...managed.within, ...managed.beyond].find(isMeant);
      if (taken === undefined || !access.within('people.manage').has(organisationId)) {
        throw new DomainError('role-not-held', 'not-found', { role });
      }
      if (managed.beyond.includes(taken)) throw new DomainError('role-beyond-yours', 'forbidden', { role });
      const left = [...managed.within, ...managed.beyond].filter((grant) => grant !== taken);
      await refuseLastAdministrator(db, managed, left);
      await db.delete(MembershipEntity, { organisationId, personId, role });
      const tokensRevoked = await revokeTokensBeyond(db, personId, left, managed.tree, this.clock.now());
      await this.record(db, access, managed.person, [taken], 'role-taken', { role, reach: taken.reach, tokensRevoked });
    });
  }

  /**
   * Closes an account: sessions, tokens and links end in the same unit of work. A person who also holds roles that the
   * manager could not give keeps the account and those roles, and loses the others.
   * @returns `isClosed` false in that second case
   * @throws DomainError `person-unknown`, `last-administrator`, `person-closed`
   */
  deactivate(access: Access, personId: string): Promise<{ isClosed: boolean; rolesTaken: number }> {
    return this.manage(access, personId, async (db, managed) => {
      const { person, within, beyond, tree } = managed;
      const now = this.clock.now();
      if (person.status === 'deactivated') throw new DomainError('person-closed', 'conflict');
      if (within.length === 0 && beyond.length > 0) throw new DomainError('role-beyond-yours', 'forbidden');
      await refuseLastAdministrator(db, managed, beyond);
      if (beyond.length > 0) {
        for (const { organisationId, role } of within) {
          await db.delete(MembershipEntity, { personId, organisationId, role });
        }
        await revokeTokensBeyond(db, personId, beyond, tree, now);
        await this.record(db, access, person, within, 'roles-taken', { roles: within.length });
        return { isClosed: false, rolesTaken: within.length };
      }
      await db.update(PersonEntity, { id: personId }, { status: 'deactivated' });
      await endEveryAccess(db, personId, now);
      await this.record(db, access, person, within, 'person-deactivated');
      return { isClosed: true, rolesTaken: 0 };
    });
  }

  /**
   * Opens a closed account again, with the roles it had: its tokens stay revoked, and who never came is to be invited anew.
   * @throws DomainError `person-unknown`, `person-beyond-yours`, `person-not-closed`
   */
  reactivate(access: Access, personId: string): Promise<void> {
    return this.manage(access, personId, async (db, managed) => {
      refuseBeyond(managed);
      const { status, passwordHash } = managed.person;
      if (status !== 'deactivated') throw new DomainError('person-not-closed', 'conflict');
      const hasCome = passwordHash !== null || (await db.existsBy(ExternalIdentityEntity, { personId }));
      // A sign-in that was under way when the account was closed may have left a session, which must not revive.
      await endEveryAccess(db, personId, this.clock.now());
      await db.update(PersonEntity, { id: personId }, { status: hasCome ? 'active' : 'invited', ...NO_FAILURE });
      await this.record(db, access, managed.person, managed.within, 'person-reactivated');
    });
  }

  /** Lets a person try again who typed too many wrong passwords. @throws DomainError `person-unknown`, `person-beyond-yours` */
  unlock(access: Access, personId: string): Promise<void> {
    return this.manage(access, personId, async (db, managed) => {
      refuseBeyond(managed);
      await db.update(PersonEntity, { id: personId }, NO_FAILURE);
      await this.record(db, access, managed.person, managed.within, 'person-unlocked');
    });
  }

  /**
   * Takes the second factor away from who lost their phone; sessions end, and the next sign-in sets another one up.
   * @throws DomainError `person-unknown`, `person-beyond-yours`
   */
  removeSecondFactor(access: Access, personId: string): Promise<void> {
    return this.manage(access, personId, async (db, managed) => {
      refuseBeyond(managed);
      await this.secondFactors.reset(db, personId);
      await this.record(db, access, managed.person, managed.within, 'second-factor-removed');
    });
  }

  private findBy(access: Access, which: { id: string } | { emailKey: string }): Promise<PersonRow> {
    const tenancy = access.within('people.manage');
    return this.database.read(tenancy, async (db) => {
      const person = await db.findOneBy(PersonEntity, which);
      const [row] = person === null ? [] : await readPeople(db, [person], this.clock.now());
      if (row === undefined || (tenancy.ids !== null && row.roles.length === 0)) {
        throw new DomainError('person-unknown', 'not-found');
      }
      return row;
    });
  }

  /** One act on a person, decided on what the rows say while nobody else changes them. */
  private manage<T>(
    access: Access,
    personId: string,
    act: (db: EntityManager, managed: ManagedPerson) => Promise<T>,
  ): Promise<T> {
    // Everyone: what a manager may do depends on the roles that the person holds elsewhere.
    return this.database.write(Tenancy.everyone(), async (db) => {
      await takeTurns(db, 'people');
      return act(db, await managedPerson(db, access, personId));
    });
  }

  /** Tells an act in the record of each organisation where the person holds one of the roles. */
  private async record(
    db: EntityManager,
    { actor }: Access,
    { id: subject }: PersonEntity,
    grants: readonly Grant[],
    action: string,
    facts: Facts = {},
  ): Promise<void> {
    for (const organisationId of new Set(grants.map((grant) => grant.organisationId))) {
      await this.audit.record(db, { organisationId, actor, action, subject, facts });
    }
  }
}

function peopleWithRole(db: EntityManager, { ids }: Tenancy): SelectQueryBuilder<PersonEntity> {
  const people = db.createQueryBuilder(PersonEntity, 'person');
  return ids === null ? people : people.innerJoin(MembershipEntity, 'held', 'held.personId = person.id');
}
