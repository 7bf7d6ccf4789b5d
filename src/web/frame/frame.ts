import type { Locale } from '../wording/locale.js';

/** The entries of the main navigation that exist. */
export const SECTIONS = ['fleet', 'imports', 'overview'] as const;
export type Section = (typeof SECTIONS)[number];

export type AssetName = 'prolonge.css' | 'prolonge.js' | 'favicon.svg';

/** What surrounds a page: the same for every page of one request. */
export type Frame = {
  readonly locale: Locale;
  /** path and query of the page, where the language and organisation forms come back */
  readonly path: string;
  /** address of a file of assets/, with the hash of its content when it is served so */
  readonly assetHref: (name: AssetName) => string;
  /** the organisation one works for and those one may switch to; null before the first exists */
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly choices: readonly Organisation[];
  } | null;
  /** true as long as there is no sign-in: said on every page */
  readonly loopbackOnly: boolean;
  /** proof, sent back by every form, that the form is ours; null when requests are protected otherwise */
  readonly formToken: string | null;
};

type Organisation = { readonly id: string; readonly name: string };
