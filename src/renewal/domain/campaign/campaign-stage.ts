import { DomainError } from '../../../kernel/domain-error.js';

/** Where a campaign stands. Closed: its results are kept as they are; cancelled: it counts for nothing. */
export const CAMPAIGN_STAGES = ['open', 'closed', 'cancelled'] as const;
export type CampaignStage = (typeof CAMPAIGN_STAGES)[number];
/** How a campaign may end. */
export type CampaignEnd = Exclude<CampaignStage, 'open'>;

const NEXT: Readonly<Record<CampaignStage, readonly CampaignStage[]>> = {
  open: ['closed', 'cancelled'],
  closed: [],
  cancelled: [],
};

/** @throws DomainError `campaign-over` */
export function moveCampaign(from: CampaignStage, to: CampaignStage): CampaignStage {
  if (!NEXT[from].includes(to)) throw new DomainError('campaign-over', 'conflict', {});
  return to;
}
