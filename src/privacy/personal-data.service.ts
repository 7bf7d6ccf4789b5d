import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, FindOptionsOrder, FindOptionsWhere } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.js';
import { ExternalIdentityEntity } from '../accounts/person/external-identity.entity.js';
import { MembershipEntity } from '../accounts/person/membership.entity.js';
import { PersonEntity } from '../accounts/person/person.entity.js';
import { SecurityEventEntity } from '../accounts/sessions/security-event.entity.js';
import { SessionEntity } from '../accounts/sessions/session.entity.js';
import { SingleUseLinkEntity } from '../accounts/sessions/single-use-link.entity.js';
import { ApiTokenEntity } from '../accounts/tokens/api-token.entity.js';
import { AuditEntryEntity } from '../audit/audit-entry.entity.js';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { DeviceEventEntity } from '../inventory/device-event.entity.js';
import { ImportEntity } from '../inventory/imports/import.entity.js';
import { Clock } from '../kernel/clock.js';
import { DomainError } from '../kernel/domain-error.js';
import { WebhookEntity } from '../webhooks/webhook.entity.js';
import type { PersonalData } from './personal-data.js';

/** Gathers everything that is kept about a person, for the person themselves (GDPR, article 15) or on their behalf. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** To be given to the person only: it crosses organisations. @throws DomainError `person-unknown` */
  export(personId: string): Promise<PersonalData> {
    // Everyone: what is kept about somebody is theirs to see, wherever it is.
    return this.database.read(Tenancy.everyone(), async (db) => {
      const person = await db.findOneBy(PersonEntity, { id: personId });
      if (person === null) throw new DomainError('person-unknown', 'not-found');
      const organisations = await db.find(OrganisationEntity);
      const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.name ?? id;
      return {
        exportedAt: this.clock.now(),
        account: accountOf(person),
        ...(await waysIn(db, personId)),
        ...(await doings(db, personId, nameOf)),
      };
    });
  }
}

function accountOf(person: PersonEntity): PersonalData['account'] {
  const { id, email, name, status, passwordHash, passwordChangedAt, totpConfirmedAt } = person;
  const { failedSignIns, lockedUntil, lastSignInAt, createdAt } = person;
  return {
    ...{ id, email, name, status, passwordChangedAt, failedSignIns, lockedUntil, lastSignInAt, createdAt },
    hasPassword: passwordHash !== null,
    secondFactorSince: totpConfirmedAt,
  };
}

type WaysIn = Pick<PersonalData, 'identities' | 'sessions' | 'links' | 'technicalLog'>;

/** How the person comes in, and came in. */
async function waysIn(db: EntityManager, personId: string): Promise<WaysIn> {
  const identities = await inOrder(db, ExternalIdentityEntity, { personId });
  const sessions = await inOrder(db, SessionEntity, { personId });
  const links = await inOrder(db, SingleUseLinkEntity, { personId });
  const log = await inOrder(db, SecurityEventEntity, { personId });
  return {
    identities: identities.map(({ issuer, subject, createdAt }) => ({ issuer, subject, createdAt })),
    sessions: sessions.map(({ method, createdAt, lastSeenAt, expiresAt, userAgent }) => ({
      ...{ method, createdAt, lastSeenAt, expiresAt, userAgent },
    })),
    links: links.map(({ purpose, createdAt, expiresAt }) => ({ purpose, createdAt, expiresAt })),
    technicalLog: log.map(({ at, kind, address, userAgent }) => ({ at, kind, address, userAgent })),
  };
}

/** What the person may do, made and did; an act names them by `person:<id>`. */
async function doings(
  db: EntityManager,
  personId: string,
  nameOf: (organisationId: string) => string,
): Promise<Omit<PersonalData, keyof WaysIn | 'account' | 'exportedAt'>> {
  const actor = `person:${personId}`;
  const roles = await inOrder(db, MembershipEntity, { personId });
  const tokens = await inOrder(db, ApiTokenEntity, { personId });
  const webhooks = await inOrder(db, WebhookEntity, { createdBy: actor });
  const imports = await inOrder(db, ImportEntity, { actor });
  const acts = await inOrder(db, AuditEntryEntity, [{ actor }, { subject: personId }]);
  return {
    roles: roles.map(({ organisationId, role, reach, grantedBy, grantedAt }) => ({
      ...{ organisationId, organisation: nameOf(organisationId), role, reach, grantedBy, grantedAt },
    })),
    tokens: tokens.map(({ name, organisationId, rights, createdAt, expiresAt, lastUsedAt, revokedAt }) => ({
      ...{ name, organisation: nameOf(organisationId), rights, createdAt, expiresAt, lastUsedAt, revokedAt },
    })),
    webhooks: webhooks.map(({ organisationId, url, createdAt }) => ({
      ...{ organisation: nameOf(organisationId), host: new URL(url).host, createdAt },
    })),
    imports: imports.map(({ id, organisationId, fileName, startedAt }) => ({
      ...{ id, organisation: nameOf(organisationId), fileName, startedAt },
    })),
    deviceEvents: await db.countBy(DeviceEventEntity, { actor }),
    acts: acts.map(({ at, organisationId, action, subject, facts, ...act }) => ({
      ...{ at, organisation: nameOf(organisationId), action, subject, isActor: act.actor === actor },
      facts: JSON.parse(facts) as unknown,
    })),
  };
}

/** Rows in the order in which they were made: ids are in the order of time. */
const inOrder = <Row extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  where: FindOptionsWhere<Row> | FindOptionsWhere<Row>[],
): Promise<Row[]> => db.find(entity, { where, order: { id: 'ASC' } as FindOptionsOrder<Row> });
