import type { Grant } from './grant.js';
import { grantedOrganisations } from './granted-organisations.js';
import type { TreeNode } from './organisation-tree.js';

/**
 * The organisations where somebody managed people before a change and nobody would after it: those of active people only,
 * since who was invited may never come.
 */
export function leftWithoutAdministrator(
  before: readonly Grant[],
  after: readonly Grant[],
  tree: readonly TreeNode[],
): readonly string[] {
  const still = new Set(grantedOrganisations(after, 'people.manage', tree));
  return grantedOrganisations(before, 'people.manage', tree).filter((id) => !still.has(id));
}
