import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { insertOnce } from '../../database/insert-once.js';
import { takeTurns } from '../../database/take-turns.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { moveCampaign, type CampaignEnd } from '../domain/campaign/campaign-stage.js';
import { moveLine, type LineOutcome } from '../domain/campaign/line-outcome.js';
import { MOST_CAMPAIGN_DEVICES } from '../domain/campaign/read-campaign-terms.js';
import { CampaignDeviceEntity } from './campaign-device.entity.js';
import { CampaignEntity } from './campaign.entity.js';
import type { WantedCampaign } from './campaign.js';

/** What becomes of a device, by somebody who saw a version of its line. */
export type LineAct = {
  readonly campaignId: string;
  readonly lineId: string;
  readonly version: number;
  readonly to: LineOutcome;
  /** asked for when it is not possible */
  readonly reason: string;
};

/** Beginning campaigns, marking their devices, ending them. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /**
   * @returns its id; that of the first one when the same form is sent again
   * @throws DomainError `organisation-unknown`, `campaign-empty`, `campaign-too-large`, `campaign-devices-held`
   */
  async begin({ actor, tenancy }: Caller, wanted: WantedCampaign): Promise<string> {
    const { organisationId, submissionId, terms, devices } = wanted;
    if (!tenancy.has(organisationId))
      throw new DomainError('organisation-unknown', 'not-found', { code: organisationId });
    if (devices.length > MOST_CAMPAIGN_DEVICES)
      throw new DomainError('campaign-too-large', 'invalid', { most: MOST_CAMPAIGN_DEVICES });
    const id = this.identifiers.next();
    const row: CampaignEntity = {
      ...{ id, organisationId, submissionId, ...terms, stage: 'open', version: 1 },
      ...{ createdBy: actor, createdAt: this.clock.now(), endedBy: null, endedAt: null },
    };
    return this.database.write(tenancy, async (db) => {
      await takeTurns(db, 'campaigns');
      if (!(await insertOnce(db, CampaignEntity, row))) {
        return (await db.findOneByOrFail(CampaignEntity, { organisationId, submissionId })).id;
      }
      if (devices.length === 0) throw new DomainError('campaign-empty', 'invalid', {});
      const held = await db.countBy(CampaignDeviceEntity, { openDeviceId: In(devices.map((one) => one.deviceId)) });
      if (held > 0) throw new DomainError('campaign-devices-held', 'conflict', { count: held });
      await db.insert(
        CampaignDeviceEntity,
        devices.map((device, at) => ({
          ...{ ...device, id: this.identifiers.next(), organisationId, campaignId: id, rank: at + 1 },
          ...{ openDeviceId: device.deviceId, outcome: 'to-do' as const, reason: null },
          ...{ decidedBy: null, decidedAt: null, version: 1 },
        })),
      );
      const facts = { name: terms.name, devices: devices.length, dueOn: terms.dueOn };
      await this.audit.record(db, { organisationId, actor, action: 'campaign-begun', subject: id, facts });
      return id;
    });
  }

  /**
   * Says what became of a device, or takes it back.
   * @throws DomainError `campaign-unknown`, `campaign-over`, `campaign-line-unknown`, `campaign-line-changed`,
   *   `campaign-reason-missing`, `campaign-devices-held`
   */
  mark({ actor, tenancy }: Caller, { campaignId, lineId, version, to, reason }: LineAct): Promise<void> {
    return this.database.write(tenancy, async (db) => {
      await takeTurns(db, 'campaigns');
      const campaign = await load(db, campaignId);
      if (campaign.stage !== 'open') throw new DomainError('campaign-over', 'conflict', {});
      const line = await db.findOneBy(CampaignDeviceEntity, { id: lineId, campaignId });
      if (line === null) throw new DomainError('campaign-line-unknown', 'not-found', { id: lineId });
      if (line.version !== version) throw new DomainError('campaign-line-changed', 'conflict', {});
      const { deviceId, organisationId, outcome: from } = line;
      const moved = moveLine(from, to, reason);
      if (from === 'withdrawn' && (await db.countBy(CampaignDeviceEntity, { openDeviceId: deviceId })) > 0) {
        throw new DomainError('campaign-devices-held', 'conflict', { count: 1 });
      }
      const kept = await db.update(
        CampaignDeviceEntity,
        { id: lineId, version },
        {
          ...{ ...moved, openDeviceId: to === 'withdrawn' ? null : deviceId, version: version + 1 },
          ...{ decidedBy: actor, decidedAt: this.clock.now() },
        },
      );
      if (kept.affected !== 1) throw new DomainError('campaign-line-changed', 'conflict', {});
      await db.increment(CampaignEntity, { id: campaignId }, 'version', 1);
      const facts = { device: deviceId, from, to };
      await this.audit.record(db, {
        organisationId,
        actor,
        action: 'campaign-device-marked',
        subject: campaignId,
        facts,
      });
    });
  }

  /**
   * Ends a campaign for good; its devices may enter another one.
   * @param version of the campaign, as it was seen
   * @throws DomainError `campaign-unknown`, `campaign-over`, `campaign-changed`
   */
  end({ actor, tenancy }: Caller, id: string, to: CampaignEnd, version: number): Promise<void> {
    return this.database.write(tenancy, async (db) => {
      await takeTurns(db, 'campaigns');
      const campaign = await load(db, id);
      const stage = moveCampaign(campaign.stage, to);
      const { organisationId, name } = campaign;
      const ended = { stage, version: version + 1, endedBy: actor, endedAt: this.clock.now() };
      const kept = await db.update(CampaignEntity, { id, version, stage: campaign.stage }, ended);
      if (kept.affected !== 1) throw new DomainError('campaign-changed', 'conflict', {});
      await db.update(CampaignDeviceEntity, { campaignId: id }, { openDeviceId: null });
      await this.audit.record(db, { organisationId, actor, action: `campaign-${to}`, subject: id, facts: { name } });
    });
  }
}

async function load(db: EntityManager, id: string): Promise<CampaignEntity> {
  const found = await db.findOneBy(CampaignEntity, { id });
  if (found === null) throw new DomainError('campaign-unknown', 'not-found', { id });
  return found;
}
