/** Months that a longer rule adds when nobody says how many. */
export const USUAL_EXTRA_MONTHS = 24;
/** A rule longer by more than five years would be seen nowhere in a forecast of five years. */
export const MOST_EXTRA_MONTHS = 60;
