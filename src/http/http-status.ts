import type { RefusalKind } from '../kernel/domain-error.js';

/** What each kind of refusal is in HTTP. */
export const HTTP_STATUS: Readonly<Record<RefusalKind, number>> = {
  unauthenticated: 401,
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};
