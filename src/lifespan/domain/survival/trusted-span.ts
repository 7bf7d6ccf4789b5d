import type { RiskSet } from './risk-set.js';

/** From which age to which age a curve rests on enough devices. */
export type TrustedSpan = {
  /** the curve says "given still in service after this age"; 0: from new */
  readonly from: number;
  /** beyond, too few devices are left: the law takes over */
  readonly until: number;
};

const ENOUGH_TO_START = 20;
const IN_A_ROW = 10;
const ENOUGH_TO_GO_ON = 30;

/**
 * Where Kaplan-Meier may be believed. When an inventory began late, the youngest ages are seen through one or two devices, and the
 * curve may fall to 0 for good at the first exit. So it starts at the first age from which the next ten exits (all of
 * them, when there are fewer) find 20 devices or more at risk, and ends at the last with 30 or more.
 * @returns null when no age qualifies: only a law can speak
 */
export function trustedSpan(sets: readonly RiskSet[]): TrustedSpan | null {
  const last = sets.findLastIndex(({ atRisk }) => atRisk >= ENOUGH_TO_GO_ON);
  let run = 0;
  let start = -1;
  for (const [index, { atRisk }] of sets.entries()) {
    run = atRisk >= ENOUGH_TO_START ? run + 1 : 0;
    if (run === IN_A_ROW || (run > 0 && index === sets.length - 1)) {
      start = index - run + 1;
      break;
    }
  }
  const until = sets[last]?.age;
  if (start < 0 || last < start || until === undefined) return null;
  return { from: sets[start - 1]?.age ?? 0, until };
}

/** The exits after the start of the span: their curve is conditional on serving after `span.from`. */
export const fromStart = (sets: readonly RiskSet[], span: TrustedSpan): readonly RiskSet[] =>
  sets.filter(({ age }) => age > span.from);
