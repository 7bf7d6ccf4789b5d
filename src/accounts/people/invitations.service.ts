import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { publicOrigin } from '../../config/public-origin.js';
import { Database } from '../../database/database.js';
import { insertOnce } from '../../database/insert-once.js';
import { takeTurns } from '../../database/take-turns.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { MailService } from '../../mail/mail.service.js';
import type { Access } from '../access/access.js';
import { parseEmailAddress, type EmailAddress } from '../domain/email-address.js';
import type { Grant } from '../domain/grant.js';
import { linkPath } from '../domain/link-path.js';
import { NO_FAILURE } from '../domain/lockout.js';
import { mayGive } from '../domain/may-give.js';
import { parseGrant, type WantedGrant } from '../domain/parse-grant.js';
import { parsePersonName } from '../domain/person-name.js';
import type { Role } from '../domain/role.js';
import { mustHaveSecondFactor } from '../domain/second-factor.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { LinksService } from '../sessions/links.service.js';
import { SessionEntity } from '../sessions/session.entity.js';
import { invitationMail } from './invitation-mail.js';
import { managedPerson, refuseBeyond, refuseLastAdministrator, type ManagedPerson } from './managed-person.js';
import { holdingsOf, treeOf } from '../access/holdings.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import { revokeTokensBeyond } from './revoke-access.js';

export type NewPerson = WantedGrant & { readonly email: string; readonly name: string };

/** What became of an invitation. */
export type Invited = {
  readonly personId: string;
  /** secret of the invitation link; null when the person already signs in, or holds roles that the caller could not give */
  readonly link: string | null;
  /** whether a server took the mail over; false when it was written to a folder, was refused, or when there was none to send */
  readonly mailed: boolean;
};

/** An invitation made, and to be mailed once the unit of work is kept. */
type Drawn = { readonly personId: string; readonly link: string | null; readonly letter: Letter | null };
type Letter = { readonly to: string; readonly organisation: string; readonly secret: string };

/** Gives roles, and the way in to who has none yet. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly audit: AuditService,
    private readonly links: LinksService,
    private readonly mails: MailService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * Invites somebody and gives them a role. Who has an account already receives the role and keeps the name they have:
   * nothing else is told of them.
   * @throws DomainError `email-wrong`, `person-name-wrong`, `role-unknown`, `reach-unknown`, `organisation-unknown`,
   *   `role-beyond-yours`, `role-held`
   */
  async invite(access: Access, wanted: NewPerson): Promise<Invited> {
    const [address, name, grant] = [parseEmailAddress(wanted.email), parsePersonName(wanted.name), parseGrant(wanted)];
    return this.draw(async (db) => {
      const personId = await this.personAt(db, address, name);
      return this.grant(db, access, personId, grant);
    });
  }

  /**
   * Gives a person another role, or the same with another reach.
   * @throws DomainError `person-unknown`, `role-unknown`, `reach-unknown`, `organisation-unknown`, `role-beyond-yours`,
   *   `role-held`, `last-administrator` when a narrower reach leaves an organisation without any
   */
  giveRole(access: Access, personId: string, wanted: WantedGrant): Promise<Invited> {
    const grant = parseGrant(wanted);
    return this.draw(async (db) => {
      await managedPerson(db, access, personId);
      return this.grant(db, access, personId, grant);
    });
  }

  /**
   * Sends a new invitation to who has not come; the earlier link dies.
   * @throws DomainError `person-unknown`, `person-beyond-yours`, `person-not-invited`
   */
  reinvite(access: Access, personId: string): Promise<Invited> {
    return this.draw(async (db) => {
      const managed = await managedPerson(db, access, personId);
      refuseBeyond(managed);
      if (managed.person.status !== 'invited') throw new DomainError('person-not-invited', 'conflict');
      const organisationIds = [...new Set(managed.within.map(({ organisationId }) => organisationId))];
      for (const organisationId of organisationIds) {
        const act = { organisationId, actor: access.actor, action: 'person-invited', subject: personId, facts: {} };
        await this.audit.record(db, act);
      }
      const { secret } = await this.links.make(db, 'invitation', personId);
      const organisation = await nameOf(db, organisationIds[0]);
      return { personId, link: secret, letter: { to: managed.person.email, organisation, secret } };
    });
  }

  /** The person of an address, invited when there is none. */
  private async personAt(db: EntityManager, { email, key }: EmailAddress, name: string): Promise<string> {
    const known = await db.findOneBy(PersonEntity, { emailKey: key });
    if (known !== null) return known.id;
    const id = this.identifiers.next();
    const nothing = { passwordHash: null, passwordChangedAt: null, totpSecret: null, totpConfirmedAt: null };
    await db.insert(PersonEntity, {
      ...{ id, email, emailKey: key, name, status: 'invited', createdAt: this.clock.now() },
      ...nothing,
      ...NO_FAILURE,
      totpLastStep: null,
      lastSignInAt: null,
    });
    return id;
  }

  private async grant(db: EntityManager, access: Access, personId: string, wanted: Grant): Promise<Drawn> {
    const { organisationId, role, reach } = wanted;
    const organisation = await db.findOneBy(OrganisationEntity, { id: organisationId });
    if (organisation === null || !access.within('people.manage').has(organisationId)) {
      throw new DomainError('organisation-unknown', 'not-found', { code: organisationId });
    }
    const refusal = new DomainError('role-beyond-yours', 'forbidden', { role });
    if (!mayGive(await holdingsOf(db, access), wanted, await treeOf(db))) throw refusal;
    const added = { ...wanted, personId, grantedBy: access.actor, grantedAt: this.clock.now() };
    const isNew = await insertOnce(db, MembershipEntity, { ...added, id: this.identifiers.next() });
    // From here on the person holds a role in reach: they can be looked at as any other.
    const managed = await managedPerson(db, access, personId);
    if (!isNew) {
      const held = [...managed.within, ...managed.beyond];
      const same = held.find((one) => one.organisationId === organisationId && one.role === role);
      if (same === undefined || same.reach === reach) throw new DomainError('role-held', 'conflict', { role });
      if (managed.beyond.includes(same)) throw refusal;
      const after = held.map((one) => (one === same ? wanted : one));
      await refuseLastAdministrator(db, managed, after);
      await db.update(MembershipEntity, { personId, organisationId, role }, added);
      await revokeTokensBeyond(db, personId, after, managed.tree, added.grantedAt);
    }
    await this.askSecondFactor(db, managed, role);
    const { status, email } = managed.person;
    const action = status === 'invited' ? 'person-invited' : 'role-given';
    const facts = { role, reach };
    await this.audit.record(db, { organisationId, actor: access.actor, action, subject: personId, facts });
    if (status !== 'invited') return { personId, link: null, letter: null };
    // Whoever was shown an earlier link could sign in with it as this person, who now holds more.
    const { secret } = await this.links.make(db, 'invitation', personId);
    const link = managed.beyond.length === 0 ? secret : null;
    return { personId, link, letter: { to: email, organisation: organisation.name, secret } };
  }

  /** A session opened when no code was asked for ends with the first role that asks for one: the next sign-in asks. */
  private async askSecondFactor(
    db: EntityManager,
    { person, within, beyond }: ManagedPerson,
    role: Role,
  ): Promise<void> {
    const before = [...within, ...beyond].map((grant) => grant.role).filter((one) => one !== role);
    if (mustHaveSecondFactor(before) || !mustHaveSecondFactor([role])) return;
    if (person.totpConfirmedAt === null) await db.delete(SessionEntity, { personId: person.id });
  }

  /** Decides while nobody else changes people, then mails: a server may take its time, and may fail. */
  private async draw(work: (db: EntityManager) => Promise<Drawn>): Promise<Invited> {
    // Everyone: what a manager may do depends on the roles that the person holds elsewhere.
    const { personId, link, letter } = await this.database.write(Tenancy.everyone(), async (db) => {
      await takeTurns(db, 'people');
      return work(db);
    });
    return { personId, link, mailed: letter !== null && (await this.send(letter)) };
  }

  private async send({ to, organisation, secret }: Letter): Promise<boolean> {
    const address = publicOrigin(this.configuration) + linkPath('invitation', secret);
    try {
      await this.mails.send(invitationMail(to, organisation, address));
      return !this.mails.isFolder;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}

const nameOf = async (db: EntityManager, id: string | undefined): Promise<string> =>
  (await db.findOneBy(OrganisationEntity, { id: id ?? '' }))?.name ?? 'Prolonge';
