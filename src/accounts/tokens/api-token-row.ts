import type { Reach } from '../domain/role.js';
import type { TokenRights } from '../domain/token-wish.js';

/** A token as an administrator sees it: never its secret, which was shown once. */
export type ApiTokenRow = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly reach: Reach;
  readonly rights: TokenRights;
  readonly name: string;
  /** first characters, to tell tokens apart */
  readonly prefix: string;
  /** who made it; null when the operator did */
  readonly madeBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly state: 'live' | 'expired' | 'revoked';
};
