/** What an organisation is in law: decides later what it may give away. */
export const ORGANISATION_KINDS = ['epci', 'commune', 'ccas', 'association', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
