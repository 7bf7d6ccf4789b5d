import type { DateOnly } from '../kernel/date-only.js';

/** An invented legal entity. */
export type DemoOrganisation = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'epci' | 'commune' | 'ccas';
  readonly siren: string;
  readonly parentCode: string | null;
  /** always null: a real code would point to a real commune */
  readonly inseeCode: string | null;
  /** the day its inventory began: what had left before is in no export */
  readonly inventoryStartedOn: DateOnly;
};

export type DemoSite = {
  readonly organisationCode: string;
  readonly name: string;
  readonly communeInseeCode: string | null;
  readonly address?: string;
};

/** A file as the organisation would hand it over. */
export type DemoExport = {
  readonly organisationCode: string;
  readonly fileName: string;
  readonly content: Buffer;
  /** one French sentence: the system it imitates and what is odd in it */
  readonly describes: string;
};

/** What a perfect importer counts in one file. `rows` = devices + outOfScope + duplicates. */
export type DemoTruth = {
  readonly organisationCode: string;
  readonly fileName: string;
  readonly rows: number;
  /** different devices in scope, retired ones included */
  readonly devices: number;
  /** servers, switches and the like */
  readonly outOfScope: number;
  /** rows that repeat an earlier one to the letter */
  readonly duplicates: number;
};

export type DemoFleet = {
  readonly organisations: readonly DemoOrganisation[];
  readonly sites: readonly DemoSite[];
  readonly exports: readonly DemoExport[];
  /** one entry per export, in the same order */
  readonly truth: readonly DemoTruth[];
};
