import type { CampaignWithLines } from '../../../renewal/campaigns/campaign.js';
import { campaignProgress } from '../../../renewal/domain/campaign/campaign-progress.js';
import type { CampaignStage } from '../../../renewal/domain/campaign/campaign-stage.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import { sayPosition } from '../../components/say-position.js';
import { presentPager } from '../../components/present-pager.js';
import type { Row } from '../../components/data-table.js';
import type { Tone } from '../../components/tone.js';
import { routes } from '../../frame/routes.js';
import type { Locale } from '../../wording/locale.js';
import { figureWithRange } from '../../wording/figure-with-range.js';
import type { CampaignsView } from './campaign-views.js';

export const CAMPAIGNS_A_PAGE = 25;
const NOBODY: ReadonlySet<string> = new Set();
const STAGE_TONES: Readonly<Record<CampaignStage, Tone>> = { open: 'info', closed: 'good', cancelled: 'quiet' };

export type CampaignsFacts = {
  readonly campaigns: readonly CampaignWithLines[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  readonly organisationNames: Readonly<Record<string, string>>;
  readonly today: DateOnly;
};

/** One page of the campaigns. */
export function presentCampaigns(facts: CampaignsFacts, locale: Locale): CampaignsView {
  const { list, empty } = locale.words.campaigns;
  const { campaigns, total, page } = facts;
  const shown = { page, size: CAMPAIGNS_A_PAGE, shown: campaigns.length, total };
  const position = sayPosition(shown, list, locale);
  return {
    caption: position,
    rows: campaigns.map((one) => campaignRow(one, facts, locale)),
    pager: presentPager({ page, size: CAMPAIGNS_A_PAGE, total, position, hrefOf: routes.campaignsPage }),
    empty: total > 0 ? null : { ...empty, action: { label: empty.action, href: routes.extend } },
  };
}

function campaignRow({ campaign, lines }: CampaignWithLines, facts: CampaignsFacts, { words, format }: Locale): Row {
  const { campaigns, layout } = words;
  const { planned, by } = campaignProgress(lines, NOBODY);
  const isLate = campaign.stage === 'open' && campaign.dueOn < facts.today;
  const due = format.day(campaign.dueOn);
  return {
    cells: [
      { text: campaign.name, href: routes.campaign(campaign.id) },
      facts.organisationNames[campaign.organisationId] ?? '',
      campaign.assignee ?? { text: campaigns.nobody, tone: 'quiet' },
      isLate ? { text: campaigns.late(due), tone: 'caution' } : due,
      campaigns.progressOf(format.integer(by.done.devices), planned.devices),
      planned.carbon === null ? { text: layout.unknown, tone: 'quiet' } : figureWithRange(planned.carbon, { format }),
      { text: campaigns.stage[campaign.stage], tone: STAGE_TONES[campaign.stage] },
    ],
  };
}
