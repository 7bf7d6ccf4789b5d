import type { Reach, Role } from './role.js';

/** A role held in an organisation, and whether it counts below it too. */
export type Grant = { readonly organisationId: string; readonly role: Role; readonly reach: Reach };
