import type { Configuration } from '../config/configuration.js';

/** What is said of one kind of data. */
export type KeptWords = {
  readonly what: string;
  readonly why: string;
  /** in law: the article that allows it, and what it rests on */
  readonly legalBasis: string;
  readonly howLong: string;
  readonly whoSees: string;
};

/** The settings that decide how long. */
export type KeptLimits = Pick<Configuration, 'technicalLogMonths' | 'sessionHours' | 'sessionIdleMinutes'>;
