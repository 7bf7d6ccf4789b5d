import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';

/** What was settled about the files of one source, to be used again for the next one. */
@Entity('import_mapping')
@Index('import_mapping_organisationId_fingerprint', ['organisationId', 'fingerprint'], { unique: true })
export class ImportMappingEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  /** of the titles of its columns */
  @TextColumn(64) fingerprint: string;
  @TextColumn(255) name: string;
  @JsonColumn() headers: readonly string[];
  /** JSON of `ImportChoices` */
  @LongTextColumn() choices: string;
  @TextColumn(80) savedBy: string;
  @InstantColumn() savedAt: string;
}
