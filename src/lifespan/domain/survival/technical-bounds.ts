import { aalenJohansen } from './aalen-johansen.js';
import type { RiskSet } from './risk-set.js';

/** Between which shares the devices able to serve must lie at an age, whatever those retired by rule were worth. */
export type TechnicalBounds = { readonly age: number; readonly low: number; readonly high: number };

/**
 * Bounds of the technical survival that assume nothing: low when every device retired by rule or lost was about to fail (the service
 * survival), high when none of them would ever have failed (one less the share that failed).
 * @param sets all causes, failure being that of index `failure`
 */
export function technicalBounds(sets: readonly RiskSet[], failure: number): TechnicalBounds[] {
  return aalenJohansen(sets).map(({ age, survival, incidence }) => ({
    age,
    low: survival,
    high: 1 - (incidence[failure] ?? 0),
  }));
}
