import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { insertOnce } from '../../database/insert-once.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import type { AliasEffect } from '../domain/matching/alias-effect.js';
import { ModelSheets } from '../model-sheets.js';
import { AliasForecast } from './alias-forecast.js';
import { factsOfAlias } from './facts-of-alias.js';
import { ModelAliasEntity } from './model-alias.entity.js';
import type { ModelAlias, WantedAlias } from './model-alias.js';

/** What was accepted or withdrawn, and what it changed. */
export type AliasAct = { readonly alias: ModelAlias; readonly effect: AliasEffect };

/** The table of what an organisation says that its own texts mean. A score never writes here: each row was accepted by somebody. */
@Injectable()
export class ModelAliasesService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly sheets: ModelSheets,
    private readonly forecast: AliasForecast,
  ) {}

  /** The latest first. */
  list(
    tenancy: Tenancy,
    organisationId: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly aliases: readonly ModelAlias[]; readonly total: number }> {
    return this.database.read(tenancy, async (db) => {
      const [rows, total] = await db.findAndCount(ModelAliasEntity, {
        where: { organisationId },
        order: { decidedAt: 'DESC', id: 'DESC' },
        skip: page.offset,
        take: page.limit,
      });
      return { aliases: rows.map((row) => this.shown(row)), total };
    });
  }

  /** @throws DomainError `model-alias-unknown` */
  find(tenancy: Tenancy, id: string): Promise<ModelAlias> {
    return this.database.read(tenancy, async (db) => this.shown(await load(db, id)));
  }

  /**
   * Says that a text is a product, or none of the catalogue.
   * @throws DomainError `model-text-unknown`, `product-unknown`, `model-alias-exists`
   */
  async accept({ actor, tenancy }: Caller, wanted: WantedAlias): Promise<AliasAct> {
    const effect = await this.forecast.ofAccepting(tenancy, wanted);
    const { organisationId, manufacturer, model, productId } = wanted;
    const row = { id: this.identifiers.next(), organisationId, manufacturer, model, productId };
    const decided = { ...row, decidedBy: actor, decidedAt: this.clock.now() };
    return this.database.write(tenancy, async (db) => {
      // What the inventory is worth changes with it: whoever keeps figures counts anew.
      await this.organisations.touchInventory(db, organisationId);
      if (!(await insertOnce(db, ModelAliasEntity, decided))) {
        throw new DomainError('model-alias-exists', 'conflict', { manufacturer, model });
      }
      const alias = this.shown(decided);
      const facts = factsOfAlias(alias, effect);
      await this.audit.record(db, { organisationId, actor, action: 'model-alias-accepted', subject: row.id, facts });
      return { alias, effect };
    });
  }

  /** The text means what its words say, as before. @throws DomainError `model-alias-unknown` */
  async withdraw({ actor, tenancy }: Caller, id: string): Promise<AliasAct> {
    const known = await this.find(tenancy, id);
    const effect = await this.forecast.ofWithdrawing(tenancy, known);
    return this.database.write(tenancy, async (db) => {
      const alias = this.shown(await load(db, id));
      const { organisationId } = alias;
      await this.organisations.touchInventory(db, organisationId);
      await db.delete(ModelAliasEntity, { id, organisationId });
      const facts = factsOfAlias(alias, effect);
      await this.audit.record(db, { organisationId, actor, action: 'model-alias-withdrawn', subject: id, facts });
      return { alias, effect };
    });
  }

  private shown(row: ModelAliasEntity): ModelAlias {
    const { productId } = row;
    return { ...row, product: productId === null ? null : this.sheets.matcher.productOf(productId) };
  }
}

async function load(db: EntityManager, id: string): Promise<ModelAliasEntity> {
  const found = await db.findOneBy(ModelAliasEntity, { id });
  if (found === null) throw new DomainError('model-alias-unknown', 'not-found', { id });
  return found;
}
