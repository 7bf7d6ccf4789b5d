import type { Grant } from '../accounts/domain/grant.js';

/** Everything that is kept about one person; no secret, and no hash of one. Instants are ISO-8601 UTC. */
export type PersonalData = {
  readonly exportedAt: string;
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly status: string;
    readonly hasPassword: boolean;
    readonly passwordChangedAt: string | null;
    readonly secondFactorSince: string | null;
    readonly failedSignIns: number;
    readonly lockedUntil: string | null;
    readonly lastSignInAt: string | null;
    readonly createdAt: string;
  };
  readonly roles: readonly (Grant & {
    readonly organisation: string;
    readonly grantedBy: string;
    readonly grantedAt: string;
  })[];
  readonly identities: readonly { readonly issuer: string; readonly subject: string; readonly createdAt: string }[];
  readonly sessions: readonly {
    readonly method: string;
    readonly createdAt: string;
    readonly lastSeenAt: string;
    readonly expiresAt: string;
    readonly userAgent: string;
  }[];
  readonly links: readonly { readonly purpose: string; readonly createdAt: string; readonly expiresAt: string }[];
  readonly technicalLog: readonly {
    readonly at: string;
    readonly kind: string;
    readonly address: string;
    readonly userAgent: string;
  }[];
  readonly tokens: readonly {
    readonly name: string;
    readonly organisation: string;
    readonly rights: string;
    readonly createdAt: string;
    readonly expiresAt: string;
    readonly lastUsedAt: string | null;
    readonly revokedAt: string | null;
  }[];
  /** the host that is told; the rest of the address may hold a secret of the receiver */
  readonly webhooks: readonly { readonly organisation: string; readonly host: string; readonly createdAt: string }[];
  readonly imports: readonly {
    readonly id: string;
    readonly organisation: string;
    readonly fileName: string;
    readonly startedAt: string;
  }[];
  /** how many changes of devices bear the person's mark, by the imports above and otherwise */
  readonly deviceEvents: number;
  /** in the record of acts: what the person did, and what was done to their account */
  readonly acts: readonly {
    readonly at: string;
    readonly organisation: string;
    readonly action: string;
    readonly subject: string;
    readonly isActor: boolean;
    readonly facts: unknown;
  }[];
};
