import type { SessionStage } from '../domain/session-stage.js';
import type { SignInMethod } from '../domain/sign-in-method.js';
import type { Origin } from './origin.js';

/** A session as whoever answers a request sees it. */
export type OpenSession = {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly email: string;
  readonly method: SignInMethod;
  readonly stage: SessionStage;
  /** in whose name the person works; null until they choose */
  readonly organisationId: string | null;
  /** what the forms of this session send back */
  readonly formToken: string;
  readonly createdAt: string;
};

/** One of a person's sessions, to tell them apart and close some. */
export type SessionSummary = Pick<OpenSession, 'id' | 'method' | 'stage' | 'createdAt'> & {
  readonly lastSeenAt: string;
  readonly userAgent: string;
};

export type NewSession = {
  readonly personId: string;
  readonly method: SignInMethod;
  readonly stage: SessionStage;
  readonly origin: Origin;
  /** what the identity provider said, for signing out there too */
  readonly idToken?: string | null;
  /** the secret that the browser still held: its session ends */
  readonly replaces?: string | null;
};
