import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../database/columns.js';
import type { HeardActions } from './domain/heard-actions.js';
import type { WebhookStatus } from './domain/webhook-status.js';

/** Another system that is told what an organisation does. */
@Entity('webhook')
@Index('webhook_organisationId', ['organisationId'])
@Index('webhook_status_nextAttemptAt', ['status', 'nextAttemptAt'])
export class WebhookEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  /** may hold secrets of the receiver: never logged, never shown whole */
  @TextColumn(2000) url: string;
  /** `whsec_…`, in the box of secrets */
  @TextColumn(200) secret: string;
  @JsonColumn() actions: HeardActions;
  @CodeColumn() status: WebhookStatus;
  /** place in the record of acts up to which everything was told */
  @IntegerColumn() cursor: number;
  /** in a row */
  @IntegerColumn() failures: number;
  /** nothing is sent before; whoever sends moves it forward first, so that nobody else does */
  @InstantColumn() nextAttemptAt: string;
  /** HTTP status of the latest attempt that had an answer */
  @IntegerColumn({ nullable: true }) lastStatus: number | null;
  @TextColumn(80) createdBy: string;
  @InstantColumn() createdAt: string;
}
