/** Tables whose rows belong to no organisation, and why; every other table has an `organisationId` that is never null. */
export const COMMON_TABLES: Readonly<Record<string, string>> = {
  person: 'someone may hold roles in several organisations',
  external_identity: 'who a person is for an identity provider',
  session: 'a browser of a person',
  single_use_link: 'sent to a person',
  oidc_attempt: 'nobody is known yet',
  security_event: 'the technical log of sign-ins',
  sign_in_stranger: 'addresses that are no account',
  rate_limit: 'counts addresses and people',
  installation: 'says what this database is',
};
