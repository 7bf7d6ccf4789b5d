import type { FormState } from '../components/form-state.js';

/** One of one's sessions. */
export type SessionLine = {
  /** `Firefox sous Windows` */
  readonly browser: string;
  /** when it was opened and used, and how */
  readonly detail: string;
  /** said beside it: this one, one that awaits a code; empty otherwise */
  readonly mark: string;
  /** how to end it; null for this one, which the top of the page ends */
  readonly end: { readonly action: string; readonly label: string } | null;
};

/** `/compte` */
export type AccountView = {
  readonly identity: readonly { readonly term: string; readonly content: string }[];
  /** one a line, in words */
  readonly roles: readonly string[];
  /** null for who comes in without a password */
  readonly password: FormState | null;
  readonly factor: { readonly sentence: string; readonly link: string };
  readonly sessions: readonly SessionLine[];
  /** what was just done; null when the page is simply opened */
  readonly done: string | null;
};

/** `/compte/double-facteur` */
export type SecondFactorView =
  /** `mustSetUp`: nothing else opens before; `returnTo`: the page that then follows */
  | { readonly step: 'none'; readonly mustSetUp: boolean; readonly returnTo: string | null }
  /** `uri` is drawn as a QR code; `groups` is the same secret, to type by hand */
  | {
      readonly step: 'begun';
      readonly mustSetUp: boolean;
      readonly returnTo: string | null;
      readonly uri: string;
      readonly groups: string;
      readonly form: FormState;
    }
  | { readonly step: 'set'; readonly isRequired: boolean; readonly form: FormState };
