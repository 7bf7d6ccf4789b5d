import type { FormState } from '../components/form-state.js';

/** A demonstration account: a button, and what it shows. */
export type DemoEntry = { readonly personId: string; readonly button: string; readonly can: string };

/** `/connexion` */
export type SignInView = {
  readonly form: FormState;
  /** where to go once signed in, sent along; null: the first page */
  readonly returnTo: string | null;
  /** said on top: a password was just chosen; null otherwise */
  readonly notice: string | null;
  /** the identity provider; null when there is none */
  readonly provider: { readonly label: string; readonly href: string } | null;
  /** empty unless the database is a demonstration */
  readonly demo: readonly DemoEntry[];
};

/** `/connexion/code` */
export type CodeView = { readonly form: FormState; readonly returnTo: string | null };

/** `/deconnexion`; `provider` when the browser goes on to sign out there too */
export type SignedOutView = { readonly provider: { readonly label: string; readonly href: string } | null };
