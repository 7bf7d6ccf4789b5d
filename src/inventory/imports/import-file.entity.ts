import { Entity, PrimaryColumn } from 'typeorm';
import { ID_LENGTH, LongTextColumn, ReferenceColumn } from '../../database/columns.js';

/** A part of a file that was brought, kept until its import is over so that any instance can read it, and read it again. */
@Entity('import_file')
export class ImportFileEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) importId: string;
  @PrimaryColumn({ type: 'integer' }) part: number;
  @ReferenceColumn() organisationId: string;
  /** deflated, in base64: the same type on both engines */
  @LongTextColumn() content: string;
}
