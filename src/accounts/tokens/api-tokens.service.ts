import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { takeTurns } from '../../database/take-turns.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import type { Access } from '../access/access.js';
import type { PresentedToken } from '../access/access.service.js';
import { grantedOrganisations } from '../domain/granted-organisations.js';
import { instantPlus, minutesBetween } from '../domain/instant.js';
import { mayGive } from '../domain/may-give.js';
import { parseTokenWish, type WantedToken } from '../domain/token-wish.js';
import { OrganisationEntity } from '../organisation.entity.js';
import { holdingsOf, treeOf } from '../access/holdings.js';
import { MembershipEntity } from '../person/membership.entity.js';
import { PersonEntity } from '../person/person.entity.js';
import { hashOf, newSecret } from '../secrets/secret-hash.js';
import type { ApiTokenRow } from './api-token-row.js';
import { ApiTokenEntity } from './api-token.entity.js';

/** Says what it is to whoever finds it, and to scanners of published code; then 256 random bits in 43 characters. */
const SECRET_PREFIX = 'prl_';
const SHOWN_LENGTH = 12;
const DAY_MINUTES = 24 * 60;
/** Being used is written at most that often. */
const USED_EVERY_MINUTES = 1;

/** What programs sign in with. A token lives a year at most, does what `api-client` may, and dies with the account of who made it. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly audit: AuditService,
  ) {}

  /**
   * @returns the secret, which is shown once and of which only the hash is kept
   * @throws DomainError `reach-unknown`, `token-rights-unknown`, `token-name-wrong`, `token-days-wrong`,
   *   `organisation-unknown`, `token-beyond-yours`
   */
  async make(access: Access, wanted: WantedToken): Promise<{ id: string; secret: string }> {
    const { days, ...wish } = parseTokenWish(wanted);
    const { organisationId, reach, rights, name } = wish;
    const [id, secret, createdAt] = [this.identifiers.next(), SECRET_PREFIX + newSecret(), this.clock.now()];
    // Everyone: what its maker holds may come from an organisation above the one the token is for.
    await this.database.write(Tenancy.everyone(), async (db) => {
      // Whoever loses the right to make tokens at this moment loses this one too.
      await takeTurns(db, 'people');
      const organisation = await db.findOneBy(OrganisationEntity, { id: organisationId });
      if (organisation === null || !access.within('tokens.manage').has(organisationId)) {
        throw new DomainError('organisation-unknown', 'not-found', { code: organisationId });
      }
      const grant = { organisationId, reach, role: 'api-client' } as const;
      if (!mayGive(await holdingsOf(db, access), grant, await treeOf(db))) {
        throw new DomainError('token-beyond-yours', 'forbidden');
      }
      await db.insert(ApiTokenEntity, {
        ...wish,
        id,
        prefix: secret.slice(0, SHOWN_LENGTH),
        secretHash: hashOf(secret),
        personId: access.personId,
        createdAt,
        expiresAt: instantPlus(createdAt, days * DAY_MINUTES),
        lastUsedAt: null,
        revokedAt: null,
      });
      const facts = { name, reach, rights, days };
      await this.audit.record(db, { organisationId, actor: access.actor, action: 'token-made', subject: id, facts });
    });
    return { id, secret };
  }

  /** The tokens of the organisations where the caller manages them, the last made first, dead ones included. */
  list(access: Access): Promise<readonly ApiTokenRow[]> {
    return this.database.read(access.within('tokens.manage'), async (db) => {
      const tokens = await db.find(ApiTokenEntity, { order: { createdAt: 'DESC', id: 'DESC' } });
      return this.rows(db, tokens);
    });
  }

  /** Revokes a token at once; one that was revoked stays so. @throws DomainError `token-unknown`, also for one out of reach */
  revoke(access: Access, id: string): Promise<void> {
    return this.database.write(access.within('tokens.manage'), async (db) => {
      const token = await db.findOneBy(ApiTokenEntity, { id });
      if (token === null) throw new DomainError('token-unknown', 'not-found');
      const revoked = await db.update(ApiTokenEntity, { id, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
      if (revoked.affected !== 1) return;
      const { organisationId, name } = token;
      const act = { organisationId, actor: access.actor, action: 'token-revoked', subject: id, facts: { name } };
      await this.audit.record(db, act);
    });
  }

  /**
   * The token of a secret, and marks it as used. Null when there is none, when it is over or revoked, when who made it has
   * no active account any more, or may no longer make tokens there.
   */
  async resolve(secret: string): Promise<PresentedToken | null> {
    if (!secret.startsWith(SECRET_PREFIX)) return null;
    const now = this.clock.now();
    // Everyone: it is by its secret that we learn whose it is.
    const token = await this.database.read(Tenancy.everyone(), async (db) => {
      const found = await db.findOneBy(ApiTokenEntity, { secretHash: hashOf(secret), revokedAt: IsNull() });
      return found !== null && found.expiresAt > now && (await isMakerEntitled(db, found)) ? found : null;
    });
    if (token === null) return null;
    const { id, organisationId, reach, rights, personId, lastUsedAt } = token;
    if (lastUsedAt === null || minutesBetween(lastUsedAt, now) >= USED_EVERY_MINUTES) {
      // Only if nobody marked it since, so that ten requests at once write once.
      const asSeen = { id, lastUsedAt: lastUsedAt ?? IsNull() };
      await this.database.write(Tenancy.of([organisationId]), (db) =>
        db.update(ApiTokenEntity, asSeen, { lastUsedAt: now }),
      );
    }
    return { id, organisationId, reach, rights, personId };
  }

  private async rows(db: EntityManager, tokens: readonly ApiTokenEntity[]): Promise<readonly ApiTokenRow[]> {
    const organisations = await db.find(OrganisationEntity);
    const personIds = tokens.flatMap(({ personId }) => personId ?? []);
    const makers = await db.find(PersonEntity, { where: { id: In([...new Set(personIds)]) } });
    return tokens.map(({ id, organisationId, reach, rights, name, prefix, personId, ...token }) => {
      const organisation = organisations.find((one) => one.id === organisationId);
      const { createdAt, expiresAt, lastUsedAt, revokedAt } = token;
      return {
        ...{ id, organisationId, reach, rights, name, prefix, createdAt, expiresAt, lastUsedAt },
        organisationCode: organisation?.code ?? '',
        organisationName: organisation?.name ?? '',
        madeBy: makers.find((person) => person.id === personId)?.name ?? null,
        state: revokedAt !== null ? 'revoked' : expiresAt <= this.clock.now() ? 'expired' : 'live',
      };
    });
  }
}

async function isMakerEntitled(
  db: EntityManager,
  { personId, organisationId }: Pick<ApiTokenEntity, 'personId' | 'organisationId'>,
): Promise<boolean> {
  if (personId === null) return true;
  if (!(await db.existsBy(PersonEntity, { id: personId, status: 'active' }))) return false;
  const grants = await db.findBy(MembershipEntity, { personId });
  return grantedOrganisations(grants, 'tokens.manage', await treeOf(db)).includes(organisationId);
}
