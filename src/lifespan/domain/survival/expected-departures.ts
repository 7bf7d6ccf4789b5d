/** How many devices should leave, and how far chance alone may take their number from it. */
export type ExpectedDepartures = { readonly expected: number; readonly sd: number };

/**
 * The sum of the chances of each device to leave within a time. It is of a fleet that they speak: which devices leave, nobody knows.
 * @param chancesToStay of each device, 0 to 1; null, where nothing can be said of it, is left out
 */
export function expectedDepartures(chancesToStay: Iterable<number | null>): ExpectedDepartures {
  let expected = 0;
  let variance = 0;
  for (const stays of chancesToStay) {
    if (stays === null) continue;
    expected += 1 - stays;
    variance += stays * (1 - stays);
  }
  return { expected, sd: Math.sqrt(variance) };
}
