import { IDENTITY_KINDS } from '../../inventory/domain/identity/identity-keys.js';
import type { Choice } from '../components/choice.js';
import type { FieldError } from '../components/error-summary.js';
import type { Locale } from '../wording/locale.js';

/** `/parc/identifiants` */
export type IdentityOrderView = {
  readonly places: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  readonly choices: readonly Choice[];
  readonly errors: readonly FieldError[];
  readonly isJustSaved: boolean;
};

export type IdentityOrderFacts = {
  /** the kinds in their order; what was typed when it was refused */
  readonly order: readonly string[];
  readonly isWrong: boolean;
  readonly isJustSaved: boolean;
};

/** Name of the field of a place, from 1. */
export const placeField = (place: number): string => `place-${place}`;
/** What the form may hold. */
export const ORDER_FORM = { names: IDENTITY_KINDS.map((_kind, at) => placeField(at + 1)) };

/** The kinds of identity, one a place; the places after the last kind that is believed are empty. */
export function presentIdentityOrder(facts: IdentityOrderFacts, { words }: Locale): IdentityOrderView {
  const { identity } = words;
  return {
    places: IDENTITY_KINDS.map((_kind, at) => ({
      name: placeField(at + 1),
      label: identity.place(at + 1),
      value: facts.order[at] ?? '',
    })),
    choices: IDENTITY_KINDS.map((value) => ({ value, label: identity.kind[value] })),
    errors: facts.isWrong ? [{ sentence: identity.wrong, field: placeField(1) }] : [],
    isJustSaved: facts.isJustSaved,
  };
}
