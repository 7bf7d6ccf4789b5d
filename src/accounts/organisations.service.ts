import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { insertOnce } from '../database/insert-once.js';
import { Clock } from '../kernel/clock.js';
import { DomainError } from '../kernel/domain-error.js';
import { Identifiers } from '../kernel/identifiers.js';
import { parseOrganisationCode } from './domain/organisation-code.js';
import { Siren } from './domain/siren.js';
import type { Caller } from './access/caller.js';
import type { NewOrganisation, NewSite, Organisation } from './organisation.js';
import { OrganisationEntity } from './organisation.entity.js';
import { SiteEntity } from './site.entity.js';

/** Code of the organisation that a first import makes in an empty database. */
const FIRST_ORGANISATION_CODE = 'MON-PARC';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Those in reach, by name. */
  list(tenancy: Tenancy): Promise<readonly Organisation[]> {
    return this.database.read(tenancy, (db) => db.find(OrganisationEntity, { order: { name: 'ASC' } }));
  }

  /** @throws DomainError `organisation-unknown` */
  async byCode(tenancy: Tenancy, code: string): Promise<Organisation> {
    const found = await this.database.read(tenancy, (db) => db.findOneBy(OrganisationEntity, { code }));
    if (!found) throw new DomainError('organisation-unknown', 'not-found', { code });
    return found;
  }

  /**
   * The one a call is for: the code given, else the only one in reach; null when there is none yet.
   * @throws DomainError `organisation-unknown`, `organisation-to-choose` naming them when there are several
   */
  async chosen(tenancy: Tenancy, code: string | undefined): Promise<Organisation | null> {
    if (code !== undefined) return this.byCode(tenancy, code);
    const all = await this.list(tenancy);
    if (all.length > 1) {
      throw new DomainError('organisation-to-choose', 'conflict', { codes: all.map((one) => one.code).join(', ') });
    }
    return all[0] ?? null;
  }

  /** The organisation that a first import makes in an empty database; two first imports at the same time share it. */
  async foundFirst(caller: Caller): Promise<Organisation> {
    const unknown = { kind: 'other', siren: null, parentCode: null, inseeCode: null } as const;
    try {
      return await this.found(caller, { code: FIRST_ORGANISATION_CODE, name: 'Mon parc', ...unknown });
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'organisation-exists')) throw error;
      return this.byCode(caller.tenancy, FIRST_ORGANISATION_CODE);
    }
  }

  /**
   * Founds one below an organisation in reach; only the operator founds one that is below none.
   * @throws DomainError `organisation-exists`, `organisation-code-wrong`, `siren-wrong`, `organisation-unknown` (parent),
   *   `organisation-needs-parent`
   */
  async found({ actor, tenancy }: Caller, wanted: NewOrganisation): Promise<Organisation> {
    if (wanted.parentCode === null && tenancy.ids !== null)
      throw new DomainError('organisation-needs-parent', 'forbidden');
    const id = this.identifiers.next();
    return this.database.write(tenancy.with(id), (db) => this.foundWithin(db, actor, id, wanted));
  }

  /** The same, in a unit of work under way, which may touch the organisation of that id. */
  async foundWithin(db: EntityManager, actor: string, id: string, wanted: NewOrganisation): Promise<Organisation> {
    const { parentCode, ...rest } = wanted;
    const code = parseOrganisationCode(wanted.code);
    const siren = wanted.siren === null ? null : Siren.parse(wanted.siren).digits;
    const parent = parentCode === null ? null : await db.findOneBy(OrganisationEntity, { code: parentCode });
    if (parentCode !== null && parent === null) {
      throw new DomainError('organisation-unknown', 'not-found', { code: parentCode });
    }
    const place = { parentId: parent?.id ?? null, inventoryVersion: 0, createdAt: this.clock.now() };
    const created = { ...rest, ...place, id, code, siren };
    if (!(await insertOnce(db, OrganisationEntity, created)))
      throw new DomainError('organisation-exists', 'conflict', { code });
    const act = { organisationId: id, actor, action: 'organisation-founded', subject: id, facts: { code } };
    await this.audit.record(db, act);
    return created;
  }

  /** The version of the inventory of an organisation; it grows each time the inventory changes. */
  async inventoryVersion(tenancy: Tenancy, id: string): Promise<number> {
    return (await this.database.read(tenancy, (db) => db.findOneByOrFail(OrganisationEntity, { id }))).inventoryVersion;
  }

  /** The versions of the inventories in reach, in the order of the ids: a key for what is computed from them. */
  async inventoryVersions(tenancy: Tenancy): Promise<readonly (readonly [string, number])[]> {
    const found = await this.database.read(tenancy, (db) => db.find(OrganisationEntity, { order: { id: 'ASC' } }));
    return found.map(({ id, inventoryVersion }) => [id, inventoryVersion] as const);
  }

  /**
   * Marks, in the unit of work that changes it, that the inventory moved on from the version that was seen.
   * @throws DomainError `inventory-moved` when somebody changed it in between
   */
  async advanceInventory(db: EntityManager, id: string, seen: number): Promise<void> {
    const moved = await db.increment(OrganisationEntity, { id, inventoryVersion: seen }, 'inventoryVersion', 1);
    if (moved.affected !== 1) throw new DomainError('inventory-moved', 'conflict', {});
  }

  /**
   * Marks, in the unit of work that changes it, that the inventory moved on, whatever was seen of it: who else changes it
   * waits until this one ends.
   */
  async touchInventory(db: EntityManager, id: string): Promise<void> {
    await db.increment(OrganisationEntity, { id }, 'inventoryVersion', 1);
  }

  /** @throws DomainError `site-exists` */
  async openSite({ actor, tenancy }: Caller, wanted: NewSite): Promise<void> {
    const { organisationId, name } = wanted;
    await this.database.write(tenancy, async (db) => {
      const id = this.identifiers.next();
      if (!(await insertOnce(db, SiteEntity, { ...wanted, id })))
        throw new DomainError('site-exists', 'conflict', { name });
      await this.audit.record(db, { organisationId, actor, action: 'site-opened', subject: id, facts: { name } });
    });
  }
}
