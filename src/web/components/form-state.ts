import type { FieldError } from './error-summary.js';

/** What a form shows again after a refusal: what was typed, never a secret, and what is wrong. */
export type FormState = { readonly typed: Readonly<Record<string, string>>; readonly errors: readonly FieldError[] };

/** A form as it is first shown. */
export const BLANK: FormState = { typed: {}, errors: [] };

/** What a field shows: its value, and its mistake if any. */
export const fieldOf = ({ typed, errors }: FormState, name: string) => ({
  name,
  value: typed[name] ?? '',
  error: errors.find(({ field }) => field === name)?.sentence,
});
