import type { Grant } from './grant.js';
import { withDescendants, type TreeNode } from './organisation-tree.js';
import { allows, type Permission } from './permission.js';

/** The organisations in which some grants give a permission; a grant that reaches a subtree gives it below too. */
export function grantedOrganisations(
  grants: readonly Grant[],
  permission: Permission,
  tree: readonly TreeNode[],
): readonly string[] {
  const found = grants
    .filter(({ role }) => allows(role, permission))
    .flatMap(({ organisationId, reach }) =>
      reach === 'subtree' ? withDescendants(tree, organisationId).map(({ id }) => id) : [organisationId],
    );
  return [...new Set(found)];
}
