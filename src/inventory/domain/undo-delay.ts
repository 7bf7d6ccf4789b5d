/** A mistake is found at the next yearly count of the fleet; the states before an import are kept no longer than that. */
export const UNDO_DAYS = 365;

const MILLISECONDS_A_DAY = 24 * 60 * 60_000;

/** The instant until which an import can be taken back, as `now` is written. @param appliedAt ISO-8601 UTC instant */
export const undoEnd = (appliedAt: string): string =>
  new Date(Date.parse(appliedAt) + UNDO_DAYS * MILLISECONDS_A_DAY).toISOString();
