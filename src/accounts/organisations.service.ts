import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Clock } from '../kernel/clock.js';
import { DomainError } from '../kernel/domain-error.js';
import { Identifiers } from '../kernel/identifiers.js';
import { parseOrganisationCode } from './domain/organisation-code.js';
import { withDescendants } from './domain/organisation-tree.js';
import { Siren } from './domain/siren.js';
import type { NewOrganisation, NewSite, Organisation } from './organisation.js';
import { OrganisationEntity } from './organisation.entity.js';
import { SiteEntity } from './site.entity.js';

/** Code of the organisation that a first import makes in an empty database. */
export const FIRST_ORGANISATION_CODE = 'MON-PARC';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** All of them, by name. */
  list(): Promise<readonly Organisation[]> {
    return this.database.read((db) => db.find(OrganisationEntity, { order: { name: 'ASC' } }));
  }

  /** @throws DomainError `organisation-unknown` */
  async byCode(code: string): Promise<Organisation> {
    const found = await this.database.read((db) => db.findOneBy(OrganisationEntity, { code }));
    if (!found) throw new DomainError('organisation-unknown', 'not-found', { code });
    return found;
  }

  /** The organisation and those below it: what one person of it may look at together. */
  async family(id: string): Promise<readonly Organisation[]> {
    return withDescendants(await this.list(), id);
  }

  /** @throws DomainError `organisation-exists`, `organisation-code-wrong`, `siren-wrong`, `organisation-unknown` (parent) */
  async found(actor: string, wanted: NewOrganisation): Promise<Organisation> {
    const { parentCode, ...rest } = wanted;
    const code = parseOrganisationCode(wanted.code);
    const siren = wanted.siren === null ? null : Siren.parse(wanted.siren).digits;
    return this.database.write(async (db) => {
      if (await db.existsBy(OrganisationEntity, { code }))
        throw new DomainError('organisation-exists', 'conflict', { code });
      const parent = parentCode === null ? null : await db.findOneBy(OrganisationEntity, { code: parentCode });
      if (parentCode !== null && parent === null) {
        throw new DomainError('organisation-unknown', 'not-found', { code: parentCode });
      }
      const id = this.identifiers.next();
      const created = {
        ...rest,
        id,
        code,
        siren,
        parentId: parent?.id ?? null,
        inventoryVersion: 0,
        createdAt: this.clock.now(),
      };
      await db.insert(OrganisationEntity, created);
      await this.audit.record(db, {
        organisationId: id,
        actor,
        action: 'organisation-founded',
        subject: id,
        facts: { code },
      });
      return created;
    });
  }

  /** @throws DomainError `site-exists` */
  async openSite(actor: string, wanted: NewSite): Promise<void> {
    const { organisationId, name } = wanted;
    await this.database.write(async (db) => {
      if (await db.existsBy(SiteEntity, { organisationId, name }))
        throw new DomainError('site-exists', 'conflict', { name });
      const id = this.identifiers.next();
      await db.insert(SiteEntity, { ...wanted, id });
      await this.audit.record(db, { organisationId, actor, action: 'site-opened', subject: id, facts: { name } });
    });
  }
}
