import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { DomainError } from '../../kernel/domain-error.js';
import { CampaignDeviceEntity } from './campaign-device.entity.js';
import { CampaignEntity } from './campaign.entity.js';
import type { CampaignWithLines } from './campaign.js';
import { shownCampaign, shownLine } from './shown-campaign.js';

/** Campaigns, for those who follow them. */
@Injectable()
export class CampaignList {
  constructor(private readonly database: Database) {}

  /** The latest first, each with its devices. */
  page(
    tenancy: Tenancy,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly campaigns: readonly CampaignWithLines[]; readonly total: number }> {
    return this.database.read(tenancy, async (db) => {
      const order = { createdAt: 'DESC', id: 'DESC' } as const;
      const [rows, total] = await db.findAndCount(CampaignEntity, { order, skip: offset, take: limit });
      const where = { campaignId: In(rows.map(({ id }) => id)) };
      const lines = await db.find(CampaignDeviceEntity, { where, order: { rank: 'ASC' } });
      const campaigns = rows.map((row) => ({
        campaign: shownCampaign(row),
        lines: lines.filter(({ campaignId }) => campaignId === row.id).map(shownLine),
      }));
      return { campaigns, total };
    });
  }

  /** @throws DomainError `campaign-unknown` */
  find(tenancy: Tenancy, id: string): Promise<CampaignWithLines> {
    return this.database.read(tenancy, async (db) => {
      const row = await db.findOneBy(CampaignEntity, { id });
      if (row === null) throw new DomainError('campaign-unknown', 'not-found', { id });
      const lines = await db.find(CampaignDeviceEntity, { where: { campaignId: id }, order: { rank: 'ASC' } });
      return { campaign: shownCampaign(row), lines: lines.map(shownLine) };
    });
  }

  /** The devices that open campaigns hold. */
  held(tenancy: Tenancy): Promise<ReadonlySet<string>> {
    return this.database.read(tenancy, async (db) => {
      const where = { openDeviceId: Not(IsNull()) };
      const rows = await db.find(CampaignDeviceEntity, { where, select: { id: true, openDeviceId: true } });
      return new Set(rows.flatMap(({ openDeviceId: id }) => (id === null ? [] : [id])));
    });
  }
}
