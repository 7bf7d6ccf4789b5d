/** What kind of refusal it is; each door translates it (HTTP 401, 422, 403, 404, 409, 413, 429, 503; exit code 1). */
export type RefusalKind =
  'unauthenticated' | 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'too-large' | 'too-many' | 'unavailable';

/** Facts that complete the sentence: plain values, never a secret. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** A refusal with a code that every door turns into a sentence saying what to do (`wording/*`). */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly facts: Facts = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
