import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { takeTurns } from '../../database/take-turns.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { CommonPasswordList } from '../credentials/common-password-list.js';
import { PasswordHasher } from '../credentials/password-hasher.js';
import { parseEmailAddress } from '../domain/email-address.js';
import { NO_FAILURE } from '../domain/lockout.js';
import type { OrganisationKind } from '../domain/organisation-kind.js';
import { checkPassword } from '../domain/password-policy.js';
import { parsePersonName } from '../domain/person-name.js';
import { InstallationService } from '../installation.service.js';
import type { Organisation } from '../organisation.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { OrganisationsService } from '../organisations.service.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import { LinksService } from '../sessions/links.service.js';

/** What the first administrator types. The organisation is left aside when an import has made one already. */
export type FirstSteps = {
  readonly organisationName: string;
  readonly organisationCode: string;
  readonly kind: OrganisationKind;
  readonly siren: string | null;
  readonly email: string;
  readonly name: string;
  readonly password: string;
};

/** The first run: no account exists by default; a link shown to whoever starts the server makes the first one. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly audit: AuditService,
    private readonly links: LinksService,
    private readonly organisations: OrganisationsService,
    private readonly installation: InstallationService,
    private readonly common: CommonPasswordList,
    private readonly hasher: PasswordHasher,
  ) {}

  /** A new set-up link, the earlier one dying; null once somebody exists, and on a demonstration, where nobody sets up. */
  async link(): Promise<string | null> {
    if (await this.installation.isDemo()) return null;
    return this.database.write(Tenancy.none(), async (db) => {
      await takeTurns(db, 'people');
      if (await hasPeople(db)) return null;
      return (await this.links.make(db, 'set-up', null)).secret;
    });
  }

  /**
   * What is there before the set-up: the organisations at the top of the tree, made by an import; none on an empty database.
   * @throws DomainError `link-used-or-expired`
   */
  async begin(secret: string): Promise<{ roots: readonly Organisation[] }> {
    if ((await this.links.look(secret, 'set-up')) === null) throw linkOver();
    return { roots: await this.database.read(Tenancy.everyone(), rootsOf) };
  }

  /**
   * Founds the first organisation, unless there is one, and its administrator, whose role reaches all of the tree. All in
   * one unit of work; of two who set up at the same time, one does.
   * @throws DomainError `link-used-or-expired`, `email-wrong`, `person-name-wrong`, those of `checkPassword` and of
   *   `OrganisationsService.found`
   */
  async setUp(secret: string, steps: FirstSteps): Promise<{ personId: string }> {
    // Hashing is dear: not for whoever knocks without the link.
    if ((await this.links.look(secret, 'set-up')) === null) throw linkOver();
    const [{ email, key: emailKey }, name] = [parseEmailAddress(steps.email), parsePersonName(steps.name)];
    const owner = { name, email, organisations: [steps.organisationName] };
    const passwordHash = await this.hasher.hash(checkPassword(steps.password, owner, this.common));
    const [personId, now] = [this.identifiers.next(), this.clock.now()];
    const actor = `person:${personId}`;
    // Everyone: there is nobody yet to whom anything belongs.
    await this.database.write(Tenancy.everyone(), async (db) => {
      await takeTurns(db, 'people');
      await this.links.use(db, secret, 'set-up');
      if ((await hasPeople(db)) || !(await this.installation.becomeReal(db))) throw linkOver();
      const found = await rootsOf(db);
      const roots = found.length > 0 ? found : [await this.foundFirst(db, actor, steps)];
      await db.insert(PersonEntity, {
        ...{ id: personId, email, emailKey, name, status: 'active', passwordHash, passwordChangedAt: now },
        ...{ totpSecret: null, totpConfirmedAt: null, totpLastStep: null, lastSignInAt: null, createdAt: now },
        ...NO_FAILURE,
      });
      for (const { id: organisationId } of roots) {
        const grant = { organisationId, personId, role: 'administrator', reach: 'subtree' } as const;
        await db.insert(MembershipEntity, {
          ...grant,
          id: this.identifiers.next(),
          grantedBy: actor,
          grantedAt: now,
        });
        const facts = { role: grant.role, reach: grant.reach };
        await this.audit.record(db, { organisationId, actor, action: 'set-up', subject: personId, facts });
      }
    });
    return { personId };
  }

  private foundFirst(db: EntityManager, actor: string, steps: FirstSteps): Promise<Organisation> {
    const { organisationName: name, organisationCode: code, kind, siren } = steps;
    const wanted = { name, code, kind, siren, parentCode: null, inseeCode: null };
    return this.organisations.foundWithin(db, actor, this.identifiers.next(), wanted);
  }
}

const hasPeople = (db: EntityManager): Promise<boolean> => db.exists(PersonEntity);

const rootsOf = (db: EntityManager): Promise<OrganisationEntity[]> =>
  db.find(OrganisationEntity, { where: { parentId: IsNull() }, order: { name: 'ASC' } });

const linkOver = (): DomainError => new DomainError('link-used-or-expired', 'invalid');
