import type { Permission } from '../../accounts/domain/permission.js';
import type { Locale } from '../wording/locale.js';

/** The entries of the main navigation, in the order of the work, and what each asks for: one of these. */
export const SECTIONS = {
  fleet: ['inventory.read'],
  extend: ['inventory.read'],
  imports: ['inventory.import'],
  overview: ['inventory.read'],
  administration: ['people.manage', 'tokens.manage', 'webhooks.manage', 'audit.read'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
export type Section = keyof typeof SECTIONS;

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
  /** who is signed in; null for a guest */
  readonly person: { readonly name: string } | null;
  /** whether that person may, somewhere: what they may not do is not shown */
  readonly may: (permission: Permission) => boolean;
  /** proof, sent back by every form, that the form is ours; null for a guest */
  readonly formToken: string | null;
};

type Organisation = { readonly id: string; readonly name: string };
