import type { FormState } from '../components/form-state.js';

/** What the link that was followed is for. */
export type PasswordLink = 'invitation' | 'reset';

/** `/invitation/:secret` and `/nouveau-mot-de-passe/:secret`; `action` is the address of the page itself */
export type ChoosePasswordView = { readonly link: PasswordLink; readonly action: string; readonly form: FormState };

/** A link that is over, whatever it was for: why, and where to go */
export type LinkOverView = {
  readonly sentence: string;
  readonly ways: readonly { readonly label: string; readonly href: string }[];
};

/** `/mot-de-passe-oublie` once it was sent: the same whether the account exists or not */
export type ForgottenAskedView = {
  readonly purpose: string;
  /** said when no server sends mails; null otherwise */
  readonly folder: string | null;
};
