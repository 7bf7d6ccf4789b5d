import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { parseEmailAddress } from '../domain/email-address.js';
import type { Grant } from '../domain/grant.js';
import { grantedOrganisations } from '../domain/granted-organisations.js';
import type { ProviderIdentity } from '../domain/provider-identity.js';
import type { Role } from '../domain/role.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { ExternalIdentityEntity } from '../person/external-identity.entity.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import { LinksService } from '../sessions/links.service.js';
import { SingleUseLinkEntity } from '../sessions/single-use-link.entity.js';

/** Who signs in, and what that decides about their session. */
export type OidcPerson = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly hasSecondFactor: boolean;
  /** the organisation that the provider names, if the person works there; null otherwise */
  readonly organisationId: string | null;
};

/** Finds who somebody is here from who they are for the identity provider. */
@Injectable()
export class OidcPeopleService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly links: LinksService,
    private readonly audit: AuditService,
  ) {}

  /**
   * The person of an identity. One that is seen for the first time is tied, once, to the person who was invited at the
   * address that the provider verified; that invitation is then used up. Nothing else ties or makes an account.
   * @throws DomainError `oidc-no-account`, `oidc-account-closed`
   */
  async find(identity: ProviderIdentity): Promise<OidcPerson> {
    // Everyone: it is by this that we learn in which organisations the person works.
    return this.database.write(Tenancy.everyone(), async (db) => {
      const { issuer, subject } = identity;
      const tied = await db.findOneBy(ExternalIdentityEntity, { issuer, subject });
      const person = tied ? await db.findOneBy(PersonEntity, { id: tied.personId }) : await this.invited(db, identity);
      if (person?.status === 'deactivated') throw new DomainError('oidc-account-closed', 'forbidden');
      if (person === null) throw new DomainError('oidc-no-account', 'forbidden');
      const grants = await db.findBy(MembershipEntity, { personId: person.id });
      if (person.status === 'invited') {
        await this.acceptInvitation(db, person.id);
        if (!tied) await this.tie(db, person.id, identity);
        for (const organisationId of new Set(grants.map((grant) => grant.organisationId))) {
          await this.audit.record(db, {
            organisationId,
            actor: `person:${person.id}`,
            action: 'invitation-accepted',
            subject: person.id,
            facts: { by: 'oidc' },
          });
        }
      }
      const organisationId = await this.organisationOf(db, identity, grants);
      const hasSecondFactor = person.totpConfirmedAt !== null;
      return { id: person.id, roles: grants.map(({ role }) => role), hasSecondFactor, organisationId };
    });
  }

  /** The SIREN gives no right: it only chooses among the organisations where the person already has a role. */
  private async organisationOf(
    db: EntityManager,
    { siren }: ProviderIdentity,
    grants: readonly Grant[],
  ): Promise<string | null> {
    if (siren === null) return null;
    const all = await db.find(OrganisationEntity, { order: { id: 'ASC' } });
    const reached = grantedOrganisations(grants, 'organisations.read', all);
    return all.find((one) => one.siren === siren && reached.includes(one.id))?.id ?? null;
  }

  private async invited(db: EntityManager, { verifiedEmail }: ProviderIdentity): Promise<PersonEntity | null> {
    const emailKey = keyOf(verifiedEmail);
    return emailKey === null ? null : db.findOneBy(PersonEntity, { emailKey, status: 'invited' });
  }

  /** On the condition that it still waits: of two who come at the same time, one finds it used. */
  private async acceptInvitation(db: EntityManager, personId: string): Promise<void> {
    const now = this.clock.now();
    const waiting = { personId, purpose: 'invitation', usedAt: IsNull(), expiresAt: MoreThan(now) } as const;
    const used = await db.update(SingleUseLinkEntity, waiting, { usedAt: now });
    const activated = await db.update(PersonEntity, { id: personId, status: 'invited' }, { status: 'active' });
    if (used.affected !== 1 || activated.affected !== 1) throw new DomainError('oidc-no-account', 'forbidden');
    await this.links.void(db, 'invitation', personId);
  }

  private async tie(db: EntityManager, personId: string, { issuer, subject }: ProviderIdentity): Promise<void> {
    const id = this.identifiers.next();
    await db.insert(ExternalIdentityEntity, { id, personId, issuer, subject, createdAt: this.clock.now() });
  }
}

/** An address that is none of ours to read finds nobody. */
function keyOf(address: string | null): string | null {
  if (address === null) return null;
  try {
    return parseEmailAddress(address).key;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
