const MINUTE_MS = 60_000;

/** The instant so many minutes after another: ISO-8601 UTC, 24 characters, as the clock says it. */
export const instantPlus = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();

/** Minutes from one instant to the other, negative when `to` is earlier. */
export const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
