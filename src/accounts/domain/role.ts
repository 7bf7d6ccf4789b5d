/** What a person is in an organisation. `api-client` is what a token is: no person holds it. */
export const ROLES = ['administrator', 'asset-manager', 'procurement', 'reader', 'partner', 'api-client'] as const;
export type Role = (typeof ROLES)[number];

/** Those that a person can be given. */
export const PERSON_ROLES = ROLES.filter((role) => role !== 'api-client');

/** Whether a role counts in the organisation alone, or also in those below it in the tree. */
export const REACHES = ['organisation', 'subtree'] as const;
export type Reach = (typeof REACHES)[number];
