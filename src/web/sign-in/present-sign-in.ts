import type { Role } from '../../accounts/domain/role.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { SignInView } from './sign-in-views.js';

/** Somebody whom a demonstration lets one be. */
export type DemoPerson = {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationName: string;
};

/** What there is to sign in with. */
export type SignInFacts = {
  readonly form?: FormState;
  readonly returnTo: string | null;
  readonly isPasswordChosen: boolean;
  /** name of the identity provider; null when there is none */
  readonly provider: string | null;
  readonly demo: readonly DemoPerson[];
};

export function presentSignIn(facts: SignInFacts, { words }: Locale): SignInView {
  const { form = BLANK, returnTo, provider } = facts;
  const { demo } = words.signIn;
  const href = returnTo === null ? routes.providerSignIn : routes.andReturn(routes.providerSignIn, returnTo);
  return {
    form,
    returnTo,
    notice: facts.isPasswordChosen ? words.signIn.passwordChosen : null,
    provider: provider === null ? null : { label: provider, href },
    demo: facts.demo.map(({ personId, name, role, organisationName }) => ({
      personId,
      button: demo.enter(name),
      can: demo.can(words.accounts.role[role], organisationName, words.accounts.roleDoes[role]),
    })),
  };
}
