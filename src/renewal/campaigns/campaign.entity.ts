import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  DateOnlyColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { CampaignStage } from '../domain/campaign/campaign-stage.js';

/** Devices that somebody undertakes to keep. */
@Entity('extension_campaign')
@Index('extension_campaign_organisationId_submissionId', ['organisationId', 'submissionId'], { unique: true })
@Index('extension_campaign_organisationId_createdAt', ['organisationId', 'createdAt'])
export class CampaignEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  /** of the form that began it */
  @ReferenceColumn() submissionId: string;
  @TextColumn(120) name: string;
  /** a person or a team, in words */
  @TextColumn(120, { nullable: true }) assignee: string | null;
  @DateOnlyColumn() dueOn: DateOnly;
  @CodeColumn() stage: CampaignStage;
  @IntegerColumn() version: number;
  @TextColumn(80) createdBy: string;
  @InstantColumn() createdAt: string;
  @TextColumn(80, { nullable: true }) endedBy: string | null;
  @InstantColumn({ nullable: true }) endedAt: string | null;
}
