import { Injectable } from '@nestjs/common';
import type { Caller } from '../../accounts/access/caller.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { DomainError } from '../../kernel/domain-error.js';
import { CampaignList } from '../../renewal/campaigns/campaign-list.service.js';
import { CampaignsService } from '../../renewal/campaigns/campaigns.service.js';
import { plannedDevice } from '../../renewal/domain/campaign/planned-device.js';
import { MOST_CAMPAIGN_DEVICES, readCampaignTerms } from '../../renewal/domain/campaign/read-campaign-terms.js';
import { FARTHEST_MONTHS, type PlanFilter } from '../../renewal/domain/extension/plan-filter.js';
import type { PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { ExtensionPlanService } from './extension-plan.service.js';

/** What a campaign may be made of. */
export type CampaignOffer = {
  /** the best of the plan that no open campaign holds, as many as a campaign may have */
  readonly lines: readonly PlanLine[];
  /** how many there are, those beyond included */
  readonly free: number;
  /** how many more an open campaign holds already */
  readonly held: number;
};

/** What a person typed and ticked. */
export type TypedCampaign = {
  readonly organisationId: string;
  readonly submissionId: string;
  readonly name: string;
  readonly assignee: string;
  readonly dueOn: string;
  readonly deviceIds: readonly string[];
};

/** From the plan to a campaign. */
@Injectable()
export class CampaignOpening {
  constructor(
    private readonly plans: ExtensionPlanService,
    private readonly list: CampaignList,
    private readonly campaigns: CampaignsService,
  ) {}

  /** @param filter which devices of the plan of that organisation */
  async offer(tenancy: Tenancy, today: DateOnly, organisationId: string, filter: PlanFilter): Promise<CampaignOffer> {
    const plan = await this.plans.plan(tenancy.narrow([organisationId]), today);
    const held = await this.list.held(tenancy, organisationId);
    const { lines } = plan.chosen(filter);
    const free = lines.filter(({ id }) => !held.has(id));
    return { lines: free.slice(0, MOST_CAMPAIGN_DEVICES), free: free.length, held: lines.length - free.length };
  }

  /**
   * Begins a campaign with what the plan says today of the devices ticked.
   * @returns its id @throws DomainError those of `readCampaignTerms` and `CampaignsService.begin`, `campaign-plan-moved`
   */
  async begin(caller: Caller, today: DateOnly, typed: TypedCampaign): Promise<string> {
    const { organisationId, submissionId } = typed;
    const terms = readCampaignTerms(typed, today);
    const plan = await this.plans.plan(caller.tenancy.narrow([organisationId]), today);
    const wanted = new Set(typed.deviceIds);
    const lines = plan.chosen({ withinMonths: FARTHEST_MONTHS }).lines.filter(({ id }) => wanted.has(id));
    const missing = wanted.size - lines.length;
    if (missing > 0) throw new DomainError('campaign-plan-moved', 'conflict', { count: missing });
    return this.campaigns.begin(caller, { organisationId, submissionId, terms, devices: lines.map(plannedDevice) });
  }
}
