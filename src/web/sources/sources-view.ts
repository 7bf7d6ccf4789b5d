import type { Row } from '../components/data-table.js';

/** One row of data/sources.csv. */
export type SourceFacts = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly url: string;
  readonly licence: string;
  /** `YYYY-MM-DD` */
  readonly retrievedOn: string;
};

export type SourcesView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly methods: readonly { readonly title: string; readonly href: string }[];
};
