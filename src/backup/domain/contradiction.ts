import type { BackupManifest } from './backup-manifest.js';

/** What a backup really holds. */
type Found = Pick<BackupManifest, 'rows' | 'chains'> & { readonly migrations: readonly string[] };

/** The first thing that a backup says of itself and that is not so; null when all of it is. */
export function contradiction(said: BackupManifest, found: Found): string | null {
  if (found.migrations.at(-1) !== said.schema) return 'schema';
  const tables = new Set([...Object.keys(said.rows), ...Object.keys(found.rows)]);
  for (const table of tables) if (said.rows[table] !== found.rows[table]) return table;
  const heads = ({ chains }: Pick<Found, 'chains'>): string =>
    JSON.stringify(chains.map(({ organisationId, length, headHash }) => [organisationId, length, headHash]).sort());
  return heads(said) === heads(found) ? null : 'audit_chain';
}
