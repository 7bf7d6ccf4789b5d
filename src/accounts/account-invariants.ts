import type { Invariant } from '../database/invariant.js';

/** What must always be true of the stored accounts. */
export const ACCOUNT_INVARIANTS: readonly Invariant[] = [
  {
    check: 'every role belongs to a person and to an organisation',
    breaches: `SELECT count(*) AS n FROM membership
      WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.id = membership."personId")
      OR NOT EXISTS (SELECT 1 FROM organisation WHERE organisation.id = membership."organisationId")`,
  },
  {
    check: 'every organisation below another has one above it',
    breaches: `SELECT count(*) AS n FROM organisation WHERE "parentId" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM organisation AS above WHERE above.id = organisation."parentId")`,
  },
  {
    check: 'no session is left to a closed account',
    breaches: `SELECT count(*) AS n FROM session WHERE NOT EXISTS
      (SELECT 1 FROM person WHERE person.id = session."personId" AND person.status <> 'deactivated')`,
  },
  {
    check: 'no API token is left to a closed account',
    breaches: `SELECT count(*) AS n FROM api_token WHERE "revokedAt" IS NULL AND "personId" IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM person WHERE person.id = api_token."personId" AND person.status <> 'deactivated')`,
  },
  {
    check: 'no link is left to a closed account',
    breaches: `SELECT count(*) AS n FROM single_use_link WHERE "usedAt" IS NULL AND "personId" IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM person WHERE person.id = single_use_link."personId" AND person.status <> 'deactivated')`,
  },
];
