import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../database/database.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { ModelAliasEntity } from './aliases/model-alias.entity.js';
import type { ModelAliases } from './domain/matching/model-aliases.js';

/** Where the aliases of organisations are read from, once for each fleet, page or device looked at. */
@Injectable()
export class ModelAliasSource {
  constructor(private readonly database: Database) {}

  /** The aliases of all these organisations, as they stand now. */
  async of(tenancy: Tenancy): Promise<ModelAliases> {
    const rows = await this.database.read(tenancy, (db) =>
      db.find(ModelAliasEntity, {
        select: { organisationId: true, manufacturer: true, model: true, productId: true },
        where: { productId: Not(IsNull()) },
      }),
    );
    const said: Said = new Map();
    for (const { organisationId, manufacturer, model, productId } of rows) {
      if (productId !== null) inside(inside(said, organisationId), manufacturer).set(model, productId);
    }
    return {
      productOf: (organisationId, manufacturer, model) =>
        said.get(organisationId)?.get(manufacturer)?.get(model) ?? null,
    };
  }
}

/** organisation → maker → model → product: asked a million times without making a key. */
type Said = Map<string, Map<string, Map<string, string>>>;

function inside<Inner>(outer: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  const found = outer.get(key) ?? new Map<string, Inner>();
  outer.set(key, found);
  return found;
}
