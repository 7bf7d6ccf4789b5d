/** How far an import is, in rows of its file. */
export type ImportProgress = {
  readonly rowsRead: number;
  /** null while the file is read for the first time: nobody has counted its rows yet */
  readonly rowsTotal: number | null;
  readonly startedAt: string;
  /** at the pace seen so far; null when too little was seen to say so */
  readonly secondsLeft: number | null;
};

/** What is known of the phase under way. */
export type Phase = {
  readonly rowsRead: number;
  readonly rowsTotal: number | null;
  readonly phaseStartedAt: string | null;
  /** when `rowsRead` was told */
  readonly progressAt: string;
};

/** Below this, a pace is chance. */
const LEAST_ROWS = 1000;
const LEAST_SECONDS = 1;

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** The rows that are left at the pace of those that are read, less what has passed since they were told; never negative. */
export function secondsLeft({ rowsRead, rowsTotal, phaseStartedAt, progressAt }: Phase, now: string): number | null {
  if (rowsTotal === null || phaseStartedAt === null || rowsRead < LEAST_ROWS) return null;
  const spent = secondsBetween(phaseStartedAt, progressAt);
  if (spent < LEAST_SECONDS) return null;
  const left = ((rowsTotal - rowsRead) * spent) / rowsRead - secondsBetween(progressAt, now);
  return Math.max(0, Math.ceil(left));
}
