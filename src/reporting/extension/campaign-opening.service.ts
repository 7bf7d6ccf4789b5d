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
  /** the organisation whose campaign it would be; null when the plan holds nothing that is free */
  readonly organisationId: string | null;
  /** every organisation with devices of the plan that no open campaign holds, the one with the most first */
  readonly organisations: readonly { readonly id: string; readonly devices: number }[];
  /** the best of them, as many as a campaign may have */
  readonly lines: readonly PlanLine[];
  /** how many there are, those beyond included */
  readonly free: number;
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

  /** @param asked the organisation that a person chose, if any */
  async offer(tenancy: Tenancy, today: DateOnly, filter: PlanFilter, asked: string): Promise<CampaignOffer> {
    const held = await this.list.held(tenancy);
    const { lines } = (await this.plans.plan(tenancy, today)).chosen(filter);
    const byOrganisation = new Map<string, PlanLine[]>();
    for (const line of lines) {
      if (held.has(line.id)) continue;
      const others = byOrganisation.get(line.organisationId);
      if (others) others.push(line);
      else byOrganisation.set(line.organisationId, [line]);
    }
    const counts = [...byOrganisation].map(([id, { length: devices }]) => ({ id, devices }));
    const organisations = counts.sort((one, other) => other.devices - one.devices);
    const organisationId = byOrganisation.has(asked) ? asked : (organisations[0]?.id ?? null);
    const free = byOrganisation.get(organisationId ?? '') ?? [];
    return { organisationId, organisations, lines: free.slice(0, MOST_CAMPAIGN_DEVICES), free: free.length };
  }

  /**
   * Begins a campaign with what the plan says today of the devices ticked.
   * @param caller narrowed to the organisations whose plan was shown
   * @returns its id @throws DomainError those of `readCampaignTerms` and `CampaignsService.begin`, `campaign-plan-moved`
   */
  async begin(caller: Caller, today: DateOnly, typed: TypedCampaign): Promise<string> {
    const { organisationId, submissionId } = typed;
    if (!caller.tenancy.has(organisationId))
      throw new DomainError('organisation-unknown', 'not-found', { code: organisationId });
    const terms = readCampaignTerms(typed, today);
    const { lines } = (await this.plans.plan(caller.tenancy, today)).chosen({ withinMonths: FARTHEST_MONTHS });
    const wanted = new Set(typed.deviceIds);
    const chosen = lines.filter((line) => line.organisationId === organisationId && wanted.has(line.id));
    const missing = wanted.size - chosen.length;
    if (missing > 0) throw new DomainError('campaign-plan-moved', 'conflict', { count: missing });
    return this.campaigns.begin(caller, { organisationId, submissionId, terms, devices: chosen.map(plannedDevice) });
  }
}
