import type { Grant } from './grant.js';
import { withDescendants, type TreeNode } from './organisation-tree.js';
import { ALL_PERMISSIONS, allows } from './permission.js';

/** The roles that somebody holds; `everything` is the operator, who holds the shell of the server. */
export type Holdings = readonly Grant[] | 'everything';

/**
 * Whether somebody may give a role, or take it away: they manage people where it counts, and hold there, as far down, each
 * thing that it allows. A role that reaches a subtree also counts in the organisations still to be founded below: whoever
 * holds every organisation of today one by one cannot give it.
 */
export function mayGive(held: Holdings, wanted: Grant, tree: readonly TreeNode[]): boolean {
  if (held === 'everything') return true;
  const needed = ALL_PERMISSIONS.filter(
    (permission) => permission === 'people.manage' || allows(wanted.role, permission),
  );
  return needed.every((permission) => held.some((own) => allows(own.role, permission) && covers(own, wanted, tree)));
}

/** Whether a grant counts everywhere the other one does. */
function covers(own: Omit<Grant, 'role'>, wanted: Omit<Grant, 'role'>, tree: readonly TreeNode[]): boolean {
  if (own.reach === 'organisation') {
    return wanted.reach === 'organisation' && own.organisationId === wanted.organisationId;
  }
  return withDescendants(tree, own.organisationId).some(({ id }) => id === wanted.organisationId);
}
