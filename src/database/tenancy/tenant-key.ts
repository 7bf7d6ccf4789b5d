import type { EntityMetadata } from 'typeorm';
import { COMMON_TABLES } from './common-tables.js';

/**
 * The column of a table that says whose a row is; null when its rows belong to no organisation.
 * @throws Error for a table that says neither: it would be open to all
 */
export function tenantKey(metadata: EntityMetadata): 'id' | 'organisationId' | null {
  if (metadata.tableName === 'organisation') return 'id';
  if (metadata.columns.some(({ propertyName }) => propertyName === 'organisationId')) {
    // A session and the like may point to an organisation without being its own.
    return Object.hasOwn(COMMON_TABLES, metadata.tableName) ? null : 'organisationId';
  }
  if (Object.hasOwn(COMMON_TABLES, metadata.tableName)) return null;
  throw new Error(`table ${metadata.tableName} has no organisationId and is not among the common tables`);
}
