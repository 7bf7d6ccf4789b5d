import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import type { Device } from '../../inventory/devices/device.js';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { CampaignList } from '../../renewal/campaigns/campaign-list.service.js';
import { campaignProgress } from '../../renewal/domain/campaign/campaign-progress.js';
import { csvLine } from '../csv-line.js';
import { campaignLine, type CampaignDocument, type CampaignLineDocument } from './campaign-document.js';

/** Columns of the export of a campaign, units in the names; `prolongeId` is known to the import. */
const COLUMNS: Readonly<Record<string, (line: CampaignLineDocument) => string | number | null>> = {
  rank: ({ rank }) => rank,
  prolongeId: ({ deviceId }) => deviceId,
  device: ({ name }) => name,
  category: ({ category }) => category,
  manufacturer: ({ manufacturer }) => manufacturer,
  model: ({ model }) => model,
  site: ({ site }) => site,
  needs: ({ needs }) => needs.join(' | '),
  actions: ({ actions }) => actions.join(' | '),
  plannedCarbonKgCo2e: ({ carbon }) => carbon?.central ?? null,
  plannedCarbonLowKgCo2e: ({ carbon }) => carbon?.low ?? null,
  plannedCarbonHighKgCo2e: ({ carbon }) => carbon?.high ?? null,
  plannedMoneyEur: ({ money }) => money && money.central / 100,
  plannedMoneyLowEur: ({ money }) => money && money.low / 100,
  plannedMoneyHighEur: ({ money }) => money && money.high / 100,
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  decidedAt: ({ decidedAt }) => decidedAt,
  hasLeftTheFleet: ({ hasLeft }) => (hasLeft ? 'yes' : 'no'),
};

/** A campaign with what the inventory says today of its devices. */
@Injectable()
export class CampaignDocuments {
  constructor(
    private readonly list: CampaignList,
    private readonly devices: DevicesService,
  ) {}

  /** @throws DomainError `campaign-unknown` */
  async find(tenancy: Tenancy, id: string, today: DateOnly): Promise<CampaignDocument> {
    const { campaign, lines } = await this.list.find(tenancy, id);
    const ids = lines.map(({ deviceId }) => deviceId);
    const { devices } = await this.devices.list(
      tenancy,
      { ids, withRetired: true },
      { limit: Math.max(1, ids.length) },
    );
    const byId = new Map<string, Device>(devices.map((device) => [device.id, device]));
    const told = lines.map((line) => campaignLine(line, byId.get(line.deviceId) ?? null, today));
    const left = new Set(told.filter(({ hasLeft }) => hasLeft).map(({ deviceId }) => deviceId));
    return { campaign, lines: told, progress: campaignProgress(lines, left) };
  }

  /** CSV in UTF-8 with its mark; what would be a formula is guarded. */
  csv({ lines }: CampaignDocument): string {
    const rows = lines.map((line) => csvLine(Object.values(COLUMNS).map((column) => column(line))));
    return `\uFEFF${csvLine(Object.keys(COLUMNS))}${rows.join('')}`;
  }
}
