import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { NO_ALIASES, type ModelAliases } from './domain/matching/model-aliases.js';

/**
 * Where the aliases of organisations are read from, once for each fleet, page or device looked at. Whoever keeps a table of them
 * provides its own class under this name in `FootprintModule`; until an organisation says something, its texts mean what their words say.
 */
@Injectable()
export class ModelAliasSource {
  /** The aliases of all these organisations, as they stand now. */
  of(_tenancy: Tenancy): Promise<ModelAliases> {
    return Promise.resolve(NO_ALIASES);
  }
}
