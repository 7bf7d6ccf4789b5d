import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';
import type { ImportDocument } from '../domain/import-document.js';
import type { ImportStage } from '../domain/import-stage.js';
import type { ImportRefusal } from './import-refusal.js';
import type { UndoneImport } from './undone-import.js';

/** One file brought to the inventory of an organisation. */
@Entity('inventory_import')
@Index('inventory_import_organisationId', ['organisationId'])
@Index('inventory_import_organisationId_fingerprint', ['organisationId', 'fingerprint'])
@Index('inventory_import_organisationId_submission', ['organisationId', 'submission'], { unique: true })
export class ImportEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @CodeColumn() stage: ImportStage;
  @TextColumn(255) fileName: string;
  @TextColumn(80) actor: string;
  @InstantColumn() startedAt: string;
  /** last sign of life of the process that reads the file */
  @InstantColumn() progressAt: string;
  /** since the beginning of this phase: understanding the file, deciding its rows, applying them */
  @IntegerColumn() rowsRead: number;
  /** null while the file is being understood: nobody has counted its rows yet */
  @IntegerColumn({ nullable: true }) rowsTotal: number | null;
  @InstantColumn({ nullable: true }) phaseStartedAt: string | null;
  @InstantColumn({ nullable: true }) appliedAt: string | null;
  /** the version of the inventory it was checked against */
  @IntegerColumn() inventoryVersion: number;
  /** what was understood; null until the file is read to its end */
  @JsonColumn({ nullable: true }) document: ImportDocument | null;
  /** why it was refused, or why its last step was; null when nothing was */
  @JsonColumn({ nullable: true }) refusal: ImportRefusal | null;
  /** the reading whose rows wait in the staging table; null when none is complete */
  @ReferenceColumn({ nullable: true }) readingId: string | null;
  /** the reading under way, whose rows are forgotten when another one begins */
  @ReferenceColumn({ nullable: true }) stagingId: string | null;
  /** the last job that reads or applies it */
  @ReferenceColumn({ nullable: true }) jobId: string | null;
  /** what a form posted twice has in common, as long as the import is open */
  @TextColumn(64, { nullable: true }) submission: string | null;
  /** parts of the file that are kept to be read again; null when none is */
  @IntegerColumn({ nullable: true }) fileParts: number | null;
  /** JSON of what a person settled; null when nothing */
  @LongTextColumn({ nullable: true }) choices: string | null;
  /** the sheet asked for when the file was brought */
  @TextColumn(100, { nullable: true }) sheet: string | null;
  /** of the titles of its columns, found without help: the same next month */
  @TextColumn(64, { nullable: true }) fingerprint: string | null;
  @JsonColumn({ nullable: true }) headers: readonly string[] | null;
  /** JSON of what was settled about it, by a person or by its evidence, for its rejected rows when they come back */
  @LongTextColumn({ nullable: true }) settled: string | null;
  /** the saved choices that it was read with */
  @ReferenceColumn({ nullable: true }) mappingId: string | null;
  /** the reading whose rejected rows are kept; null when it has none */
  @ReferenceColumn({ nullable: true }) rejectedId: string | null;
  /** who had it applied */
  @TextColumn(80, { nullable: true }) decidedBy: string | null;
  /** what taking it back did; null unless it was */
  @JsonColumn({ nullable: true }) undone: UndoneImport | null;
}
