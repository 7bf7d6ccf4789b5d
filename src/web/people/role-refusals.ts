/** What is wrong with a role that is being given, and the field that says so. */
export const ROLE_REFUSALS = {
  'role-unknown': 'role',
  'role-held': 'role',
  'role-beyond-yours': 'role',
  'reach-unknown': 'reach',
  'organisation-unknown': 'organisation',
  'last-administrator': null,
} as const;
