/** Where a job stands. `running` belongs to the process that holds its lease. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What may follow what. A running job goes back to the queue when its process stops in good order. */
const NEXT_JOB_STATE: Readonly<Record<JobState, readonly JobState[]>> = {
  queued: ['running', 'failed', 'cancelled'],
  running: ['queued', 'done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
};

/** The states from which a job may come to this one. */
export const statesBefore = (state: JobState): JobState[] =>
  JOB_STATES.filter((one) => NEXT_JOB_STATE[one].includes(state));

/** Nothing follows. */
export const isOver = (state: JobState): boolean => NEXT_JOB_STATE[state].length === 0;
