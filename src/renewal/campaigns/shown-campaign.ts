import type { CampaignLine } from '../domain/campaign/campaign-line.js';
import type { CampaignDeviceEntity } from './campaign-device.entity.js';
import type { CampaignEntity } from './campaign.entity.js';
import type { Campaign } from './campaign.js';

/** A campaign without what only the database needs. */
export function shownCampaign({ submissionId: _, ...campaign }: CampaignEntity): Campaign {
  return campaign;
}

/** A device of it, the same way. */
export function shownLine({
  organisationId: _o,
  campaignId: _c,
  openDeviceId: _d,
  ...line
}: CampaignDeviceEntity): CampaignLine {
  return line;
}
