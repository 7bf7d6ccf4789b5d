import type { DateOnly } from '../../kernel/date-only.js';
import type { AgedCount, FleetSurvey } from '../../reporting/fleet-survey.js';
import type { OverviewFacts } from './overview-facts.js';

/** The facts of the overview, out of the survey of a fleet. */
export function overviewFacts(
  survey: FleetSurvey,
  retiredCount: number,
  organisation: string,
  today: DateOnly,
): OverviewFacts {
  const withVerdict = (verdict: 'upgrade' | 'reassign' | 'replace'): number =>
    survey.idsByVerdict.get(verdict)?.size ?? 0;
  return {
    organisation,
    today,
    deviceCount: survey.deviceCount,
    retiredCount,
    waiting: {
      withoutDate: count(survey.ages.filter(({ ageMonths }) => ageMonths === null)),
      withoutCategory: count(survey.ages.filter(({ category }) => category === null)),
      supportEnded: survey.idsBySupport.get('ended')?.size ?? 0,
      upgrade: withVerdict('upgrade'),
      reassign: withVerdict('reassign'),
      replace: withVerdict('replace'),
    },
    age: quartiles(survey.ages),
    remaining: survey.remaining,
    embodied: survey.embodied,
    avoided: survey.avoided,
    ages: survey.ages,
  };
}

const count = (ages: readonly AgedCount[]): number => ages.reduce((sum, { count: devices }) => sum + devices, 0);

/** Age in months below which a quarter, half and three quarters of the dated devices are. */
function quartiles(ages: readonly AgedCount[]): OverviewFacts['age'] {
  const dated = ages.flatMap(({ ageMonths, count: devices }) => (ageMonths === null ? [] : [{ ageMonths, devices }]));
  const total = dated.reduce((sum, { devices }) => sum + devices, 0);
  if (total === 0) return null;
  dated.sort((one, other) => one.ageMonths - other.ageMonths);
  const at = (share: number): number => {
    let below = 0;
    for (const { ageMonths, devices } of dated) {
      below += devices;
      if (below >= share * total) return ageMonths;
    }
    return dated.at(-1)?.ageMonths ?? 0;
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75), dated: total };
}
