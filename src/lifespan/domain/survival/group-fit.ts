import { aalenJohansen, type IncidenceStep } from './aalen-johansen.js';
import { kaplanMeier, type SurvivalStep } from './kaplan-meier.js';
import type { LifeCounts } from './life-counts.js';
import { ofCause, riskSets } from './risk-set.js';
import { weibullData } from './weibull-data.js';
import { fitWeibull, type WeibullFit } from './weibull-fit.js';

/** The only exit that says anything of what a device could still do. */
export const FAILURE = 'failure';

/** All that a group's history says. Service life ends at any exit, technical life at a failure only. */
export type GroupFit = {
  readonly counts: LifeCounts;
  readonly service: readonly SurvivalStep[];
  readonly technical: readonly SurvivalStep[];
  /** the causes of `incidence`, in order */
  readonly causes: readonly string[];
  readonly incidence: readonly IncidenceStep[];
  /** law of the technical life; null when too few failed to tell one */
  readonly law: WeibullFit | null;
};

/** The causes that a fleet may know; each has its share, be it 0. */
const FLEET_CAUSES = [FAILURE, 'policy', 'missing'];

/** Devices: policy and losses are censorings of the technical life. */
export function fitFleetGroup(counts: LifeCounts): GroupFit {
  const causes = [...new Set([...FLEET_CAUSES, ...counts.causes])];
  const sets = riskSets(counts, causes);
  return {
    counts,
    service: kaplanMeier(sets),
    technical: kaplanMeier(ofCause(sets, causes.indexOf(FAILURE))),
    causes,
    incidence: aalenJohansen(sets),
    law: fitWeibull(weibullData(counts, [FAILURE])),
  };
}

/** Lives of anything: every event counts, in the curve and in the law. */
export function fitSurvivalGroup(counts: LifeCounts): GroupFit {
  const sets = riskSets(counts);
  const law = fitWeibull(weibullData(counts));
  return {
    counts,
    service: kaplanMeier(sets),
    technical: [],
    causes: counts.causes,
    incidence: aalenJohansen(sets),
    law,
  };
}
