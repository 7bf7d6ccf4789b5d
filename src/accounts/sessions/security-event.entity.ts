import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../database/columns.js';

/** A line of the technical log: who tried to sign in, from where, with what outcome. Purged after some months. */
@Entity('security_event')
@Index('security_event_at', ['at'])
@Index('security_event_personId', ['personId'])
export class SecurityEventEntity {
  @IdColumn() id: string;
  @InstantColumn() at: string;
  @CodeColumn() kind: string;
  @ReferenceColumn({ nullable: true }) personId: string | null;
  @TextColumn(64) address: string;
  @TextColumn(200) userAgent: string;
}
