import type { Permission } from '../../../src/accounts/domain/permission.js';

/** Things of another organisation, that a request may try to reach. */
export type Foreign = {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly deviceId: string;
  readonly deviceTag: string;
  readonly importId: string;
  readonly mappingId: string;
  readonly aliasId: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly tokenId: string;
  readonly webhookId: string;
  readonly campaignId: string;
  readonly campaignLineId: string;
  readonly sessionId: string;
};

export type Attempt = { readonly path?: string; readonly body?: Readonly<Record<string, string | readonly string[]>> };

/**
 * A line of the matrix: what the route asks of who calls it, and how a request would reach a thing of another
 * organisation through it. `none`: it names no thing; what it shows is held to the caller's organisations.
 */
export type Line = {
  readonly needs: Permission | 'sign-in' | 'nothing';
  readonly foreign: 'none' | ((theirs: Foreign) => Attempt);
  /** the route itself asks for a session, one that is not wholly open too */
  readonly asksForSession?: true;
  /** whoever calls it is signed out: each call is made with a session of its own */
  readonly endsSession?: true;
};
