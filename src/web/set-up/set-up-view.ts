import type { FormState } from '../components/form-state.js';

/** `/mise-en-service/:secret` */
export type SetUpView = {
  readonly form: FormState;
  /** where the form goes: the address of the page itself, which holds the secret of the link */
  readonly action: string;
  /** the organisations that an import has made already, by name: then none is to be founded; empty text when there is none */
  readonly found: string;
};
