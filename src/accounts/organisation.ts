import type { OrganisationKind } from './domain/organisation-kind.js';

/** An organisation as other rooms see it. */
export type Organisation = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly siren: string | null;
  readonly parentId: string | null;
  readonly inseeCode: string | null;
};

/** What is needed to found one; `parentCode` names one that exists. */
export type NewOrganisation = {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly siren: string | null;
  readonly parentCode: string | null;
  readonly inseeCode: string | null;
};

export type NewSite = { readonly organisationId: string; readonly name: string; readonly inseeCode: string | null };
