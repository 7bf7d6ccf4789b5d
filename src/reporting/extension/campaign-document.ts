import type { Device } from '../../inventory/devices/device.js';
import { deviceName } from '../../inventory/domain/device-name.js';
import { isHeld } from '../../inventory/domain/is-held.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { Campaign } from '../../renewal/campaigns/campaign.js';
import type { CampaignLine } from '../../renewal/domain/campaign/campaign-line.js';
import type { CampaignProgress } from '../../renewal/domain/campaign/campaign-progress.js';

/** A device of a campaign with what the inventory says of it today. */
export type CampaignLineDocument = CampaignLine & {
  readonly name: string | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly site: string | null;
  /** true when it is in the fleet no more: retired, missing, or not known any longer */
  readonly hasLeft: boolean;
};

/** A campaign, its devices and how far it is. */
export type CampaignDocument = {
  readonly campaign: Campaign;
  readonly progress: CampaignProgress;
  readonly lines: readonly CampaignLineDocument[];
};

/** @param device null when the inventory knows it no more */
export const campaignLine = (line: CampaignLine, device: Device | null, today: DateOnly): CampaignLineDocument => ({
  ...line,
  name: device === null ? null : deviceName(device),
  ...{ manufacturer: device?.manufacturer ?? null, model: device?.model ?? null, site: device?.siteName ?? null },
  hasLeft: device === null || !isHeld(device, today),
});
