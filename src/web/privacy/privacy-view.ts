/** One kind of data: what it is, then why, by what right, how long, who sees it. */
export type KeptView = {
  readonly title: string;
  readonly what: string;
  readonly facts: readonly { readonly term: string; readonly content: string }[];
};

/** `/confidentialite` */
export type PrivacyView = { readonly kept: readonly KeptView[] };
