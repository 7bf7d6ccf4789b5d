import type { CampaignPart, CampaignProgress } from '../../../renewal/domain/campaign/campaign-progress.js';
import { LINE_OUTCOMES } from '../../../renewal/domain/campaign/line-outcome.js';
import type { PlannedFigure } from '../../../renewal/domain/campaign/planned-device.js';
import type { Cell, Row } from '../../components/data-table.js';
import { figureWithRange } from '../../wording/figure-with-range.js';
import type { Locale } from '../../wording/locale.js';

/** How far a campaign is: what is planned, then its parts. */
export function presentCampaignProgress({ planned, by }: CampaignProgress, locale: Locale): readonly Row[] {
  const { campaigns } = locale.words;
  return [
    partRow(campaigns.one.planned, planned, locale),
    ...LINE_OUTCOMES.map((outcome) => partRow(campaigns.outcome[outcome], by[outcome], locale)),
  ];
}

function partRow(label: string, { devices, carbon, money }: CampaignPart, { words, format }: Locale): Row {
  const figure = (known: PlannedFigure | null, scale: number): Cell => {
    if (known !== null) return figureWithRange(known, { format }, scale);
    return devices === 0 ? '0' : { text: words.layout.unknown, tone: 'quiet' };
  };
  return { cells: [label, format.integer(devices), figure(carbon, 1), figure(money, 100)] };
}
