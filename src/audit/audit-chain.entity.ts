import { Entity, PrimaryColumn } from 'typeorm';
import { ID_LENGTH, IntegerColumn, TextColumn } from '../database/columns.js';

/** The head of an organisation's chain; updating it first makes two writers take turns on both engines. */
@Entity('audit_chain')
export class AuditChainEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) organisationId: string;
  @IntegerColumn() length: number;
  @TextColumn(64) headHash: string;
}
