import type { Limit } from './limit.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Every limit there is: what a person or a program of good will does not reach, and what makes guessing hopeless.
 * Apart from these, an account that is tried too often closes for a while (`accounts/domain`).
 */
export const LIMITS = {
  /** passwords tried from one address, whatever the account: an office shares one */
  signInPerAddress: { hits: 50, seconds: 15 * MINUTE },
  /** mails asked for by "forgotten password", from one address and for one account */
  forgottenPerAddress: { hits: 10, seconds: HOUR },
  forgottenPerAccount: { hits: 3, seconds: HOUR },
  /** one-time codes tried in one session */
  codePerSession: { hits: 5, seconds: 5 * MINUTE },
  /** invitation, set-up and reset links opened or used from one address */
  linkPerAddress: { hits: 30, seconds: 15 * MINUTE },
  /** departures towards the identity provider, from one address */
  providerPerAddress: { hits: 50, seconds: 15 * MINUTE },
  /** requests of one API token */
  apiPerToken: { hits: 600, seconds: MINUTE },
  /** requests to the API with no token, or a wrong one, from one address */
  apiPerAddress: { hits: 60, seconds: MINUTE },
  /** files sent by one person or one token */
  uploadPerPerson: { hits: 60, seconds: HOUR },
  /** invitations and other mails sent by one person */
  mailPerPerson: { hits: 100, seconds: HOUR },
} as const satisfies Readonly<Record<string, Limit>>;
