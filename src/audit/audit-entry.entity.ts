import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../database/columns.js';

/** One act: never changed, never removed. */
@Entity('audit_entry')
@Index('audit_entry_organisationId_sequence', ['organisationId', 'sequence'], { unique: true })
export class AuditEntryEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  /** 1, 2, 3… in the chain of the organisation */
  @IntegerColumn() sequence: number;
  @InstantColumn() at: string;
  @TextColumn(80) actor: string;
  @CodeColumn() action: string;
  @TextColumn(80) subject: string;
  /** JSON text, exactly as it was hashed */
  @LongTextColumn() facts: string;
  @TextColumn(64) previousHash: string;
  @TextColumn(64) hash: string;
}
