import { Entity, PrimaryColumn } from 'typeorm';
import { ID_LENGTH, LongTextColumn, ReferenceColumn } from '../../database/columns.js';

/** A row that one reading of a file rejected, as it stands in the file, to be given back with what is wrong with it. */
@Entity('import_rejected')
export class ImportRejectedEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) readingId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @ReferenceColumn() organisationId: string;
  /** JSON list of its cells; what is about people is emptied */
  @LongTextColumn() cells: string;
  /** JSON list of codes and sentences */
  @LongTextColumn() problems: string;
}
