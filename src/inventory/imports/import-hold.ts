import type { JobHold } from '../../jobs/job.js';

/** What reading and applying hold on to: a job, or nothing when they are waited for, as the command does. */
export type ImportHold = Pick<JobHold, 'signal' | 'tell' | 'finish'> & {
  /** nobody else waits for this process: one statement may last */
  readonly isAlone?: boolean;
};

/** Nobody else can take over what is not a job. */
export const freeHold = (isAlone = false): ImportHold => ({
  signal: new AbortController().signal,
  tell: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  isAlone,
});
