import type { FootprintAnswer } from '../../footprint/domain/footprint-answer.js';
import type { LifespanAnswer } from '../../lifespan/domain/lifespan-answer.js';
import type { Verdict } from './verdict.js';

/** The three answers about one device of the fleet. */
export type DeviceAssessment = {
  readonly footprint: FootprintAnswer;
  readonly lifespan: LifespanAnswer;
  /** null for a device that is retired or missing: nothing is left to decide */
  readonly verdict: Verdict | null;
};
