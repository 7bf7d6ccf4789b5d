import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntegerColumn, ReferenceColumn } from '../database/columns.js';
import type { DeliveryOutcome } from './domain/delivery-outcome.js';

/** One attempt to tell a webhook of something: technical, forgotten after a while. */
@Entity('webhook_delivery')
@Index('webhook_delivery_webhookId_attemptedAt', ['webhookId', 'attemptedAt'])
@Index('webhook_delivery_attemptedAt', ['attemptedAt'])
export class WebhookDeliveryEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @ReferenceColumn() webhookId: string;
  /** of the act in the record; null for a test */
  @IntegerColumn({ nullable: true }) sequence: number | null;
  @InstantColumn() attemptedAt: string;
  @CodeColumn() outcome: DeliveryOutcome;
  @IntegerColumn({ nullable: true }) httpStatus: number | null;
  @IntegerColumn() durationMs: number;
}
