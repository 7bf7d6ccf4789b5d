import type { CampaignLine } from '../domain/campaign/campaign-line.js';
import type { CampaignStage } from '../domain/campaign/campaign-stage.js';
import type { PlannedDevice } from '../domain/campaign/planned-device.js';
import type { CampaignTerms } from '../domain/campaign/read-campaign-terms.js';

/** A campaign as it is read. */
export type Campaign = CampaignTerms & {
  readonly id: string;
  readonly organisationId: string;
  readonly stage: CampaignStage;
  /** what somebody who ends it must have seen: every act raises it */
  readonly version: number;
  readonly createdBy: string;
  /** instant */
  readonly createdAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
};

/** With its devices, in the order of the plan. */
export type CampaignWithLines = { readonly campaign: Campaign; readonly lines: readonly CampaignLine[] };

/** A campaign that somebody wants to begin. */
export type WantedCampaign = {
  readonly organisationId: string;
  /** made with the form: the same one sent twice begins one campaign */
  readonly submissionId: string;
  readonly terms: CampaignTerms;
  /** in the order of the plan */
  readonly devices: readonly PlannedDevice[];
};
