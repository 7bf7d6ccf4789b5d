import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';
import type { Category } from '../../inventory/domain/category.js';
import type { ActionCode } from '../domain/advice-codes.js';
import type { LineOutcome } from '../domain/campaign/line-outcome.js';
import type { PlannedFigure } from '../domain/campaign/planned-device.js';
import type { Need } from '../domain/extension/need.js';

/** A device of a campaign: what was planned on the day it began, and what became of it. */
@Entity('extension_campaign_device')
@Index('extension_campaign_device_campaignId_rank', ['campaignId', 'rank'])
@Index('extension_campaign_device_openDeviceId', ['openDeviceId'], { unique: true })
export class CampaignDeviceEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @ReferenceColumn() campaignId: string;
  @IntegerColumn() rank: number;
  @ReferenceColumn() deviceId: string;
  /** the same while the campaign is open and holds it, else null: no two open campaigns hold one device */
  @ReferenceColumn({ nullable: true }) openDeviceId: string | null;
  @CodeColumn() category: Category;
  @JsonColumn() needs: readonly Need[];
  @JsonColumn() actions: readonly ActionCode[];
  /** kg CO2e */
  @JsonColumn({ nullable: true }) carbon: PlannedFigure | null;
  /** cents */
  @JsonColumn({ nullable: true }) money: PlannedFigure | null;
  @CodeColumn() outcome: LineOutcome;
  @TextColumn(300, { nullable: true }) reason: string | null;
  @TextColumn(80, { nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: string | null;
  @IntegerColumn() version: number;
}
