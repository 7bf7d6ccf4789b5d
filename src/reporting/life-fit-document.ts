import type { GroupFit } from '../lifespan/domain/survival/group-fit.js';
import type { SurvivalStep } from '../lifespan/domain/survival/kaplan-meier.js';

/** What the history of a group says, in full precision; null where nothing can be said. */
export type LifeFitDocument = ReturnType<typeof lifeFitDocument>;

/** @param group name of the group */
export function lifeFitDocument(group: string, { counts, service, technical, causes, incidence, law }: GroupFit) {
  return {
    group,
    used: counts.used,
    excluded: counts.excluded,
    kmService: service.map(stepDocument),
    kmTechnical: technical.map(stepDocument),
    aalenJohansen: incidence.map((step) => ({
      time: step.age,
      cif: Object.fromEntries(causes.map((cause, index) => [cause, step.incidence[index] ?? 0])),
    })),
    weibullTechnical: law && {
      shape: law.shape,
      scale: law.scale,
      logLikelihood: law.logLikelihood,
      seLogShape: law.seLogShape,
      seLogScale: law.seLogScale,
    },
  };
}

const stepDocument = ({ age, atRisk, events, survival, se, low, high }: SurvivalStep) => ({
  time: age,
  atRisk,
  events,
  survival,
  se,
  low,
  high,
});
