import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { IDENTITY_KINDS } from '../domain/identity/identity-keys.js';
import { parseIdentityOrder, type IdentityOrder } from '../domain/identity/identity-order.js';
import { InventorySettingEntity } from './inventory-setting.entity.js';

/** The identities that an organisation believes, in its order; the usual one when it set none. Within a read or a unit of work. */
export async function identityOrderOf(db: EntityManager, organisationId: string): Promise<IdentityOrder> {
  const found = await db.findOneBy(InventorySettingEntity, { organisationId });
  return found === null ? IDENTITY_KINDS : parseIdentityOrder(found.identityOrder.split(','));
}

/** What an organisation sets about its inventory. */
@Injectable()
export class InventorySettings {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
  ) {}

  /** By which numbers a device is known, the surest first: in files, from agents and by hand. */
  identityOrder(tenancy: Tenancy, organisationId: string): Promise<IdentityOrder> {
    return this.database.read(tenancy, (db) => identityOrderOf(db, organisationId));
  }

  /** Sets it; kinds that are not named are not used. @throws DomainError `identity-order-wrong` */
  async setIdentityOrder({ actor, tenancy }: Caller, organisationId: string, words: readonly string[]): Promise<void> {
    const order = parseIdentityOrder(words);
    await this.database.write(tenancy, async (db) => {
      await this.organisations.touchInventory(db, organisationId);
      const before = await identityOrderOf(db, organisationId);
      if (before.join() === order.join()) return;
      await db.delete(InventorySettingEntity, { organisationId });
      await db.insert(InventorySettingEntity, { organisationId, identityOrder: order.join(',') });
      const facts = { before: before.join(', '), after: order.join(', ') };
      await this.audit.record(db, {
        organisationId,
        actor,
        action: 'identity-order-set',
        subject: organisationId,
        facts,
      });
    });
  }
}
