import type { CampaignLine } from './campaign-line.js';
import type { LineOutcome } from './line-outcome.js';
import type { PlannedFigure } from './planned-device.js';

/** Some devices of a campaign together. A sum leaves out what is unknown, and says of how many. */
export type CampaignPart = {
  readonly devices: number;
  /** kg CO2e; null when unknown of all */
  readonly carbon: PlannedFigure | null;
  readonly withoutCarbon: number;
  /** cents; null when unknown of all */
  readonly money: PlannedFigure | null;
  readonly withoutMoney: number;
};

export type CampaignProgress = {
  /** every device but those withdrawn */
  readonly planned: CampaignPart;
  readonly by: Readonly<Record<LineOutcome, CampaignPart>>;
  /** still to do, but no longer in the fleet: nobody can do them */
  readonly left: number;
};

type Counted = Pick<CampaignLine, 'outcome' | 'carbon' | 'money' | 'deviceId'>;

/**
 * How far a campaign is. Done, not possible and still to do make up what is planned; bounds are added up, because the
 * same factors stand behind all of them.
 * @param left ids of the devices that are in the fleet no more
 */
export function campaignProgress(lines: readonly Counted[], left: ReadonlySet<string>): CampaignProgress {
  const of = (outcome: LineOutcome) => lines.filter((line) => line.outcome === outcome);
  return {
    planned: partOf(lines.filter(({ outcome }) => outcome !== 'withdrawn')),
    by: {
      'to-do': partOf(of('to-do')),
      done: partOf(of('done')),
      'not-possible': partOf(of('not-possible')),
      withdrawn: partOf(of('withdrawn')),
    },
    left: of('to-do').filter(({ deviceId }) => left.has(deviceId)).length,
  };
}

function partOf(lines: readonly Counted[]): CampaignPart {
  const carbons = lines.flatMap(({ carbon }) => (carbon === null ? [] : [carbon]));
  const moneys = lines.flatMap(({ money }) => (money === null ? [] : [money]));
  return {
    devices: lines.length,
    ...{ carbon: sum(carbons), withoutCarbon: lines.length - carbons.length },
    ...{ money: sum(moneys), withoutMoney: lines.length - moneys.length },
  };
}

function sum(figures: readonly PlannedFigure[]): PlannedFigure | null {
  if (figures.length === 0) return null;
  const total = { low: 0, central: 0, high: 0 };
  for (const figure of figures) for (const bound of ['low', 'central', 'high'] as const) total[bound] += figure[bound];
  return total;
}
