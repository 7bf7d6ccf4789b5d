import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ID_LENGTH, LongTextColumn, ReferenceColumn } from '../../database/columns.js';

/** Something that one reading of a file said of a row, or of a column at its first row concerned. */
@Entity('import_problem')
@Index('import_problem_readingId_code_ordinal', ['readingId', 'code', 'ordinal'])
export class ImportProblemEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) readingId: string;
  /** its place among those of the reading, in the order of the file, from 1 */
  @PrimaryColumn({ type: 'integer' }) ordinal: number;
  @ReferenceColumn() organisationId: string;
  @Column({ type: 'varchar', length: 40 }) code: string;
  /** JSON of a `RowProblem` */
  @LongTextColumn() problem: string;
}
