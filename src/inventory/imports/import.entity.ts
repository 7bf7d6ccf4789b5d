import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';
import type { Facts } from '../../kernel/domain-error.js';
import type { ImportDocument } from '../domain/import-document.js';
import type { ImportStage } from '../domain/import-stage.js';
import type { UndoneImport } from './undone-import.js';

/** One file brought to the inventory of an organisation. */
@Entity('inventory_import')
@Index('inventory_import_organisationId', ['organisationId'])
export class ImportEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @CodeColumn() stage: ImportStage;
  @TextColumn(255) fileName: string;
  @TextColumn(80) actor: string;
  @InstantColumn() startedAt: string;
  /** last sign of life of the process that reads the file */
  @InstantColumn() progressAt: string;
  @IntegerColumn() rowsRead: number;
  @InstantColumn({ nullable: true }) appliedAt: string | null;
  /** the version of the inventory it was checked against */
  @IntegerColumn() inventoryVersion: number;
  /** what was understood; null until the file is read to its end */
  @JsonColumn({ nullable: true }) document: ImportDocument | null;
  /** refusal: code and facts of the DomainError; null when none */
  @JsonColumn({ nullable: true }) refusal: { readonly code: string; readonly facts: Facts } | null;
  /** what taking it back did; null unless it was */
  @JsonColumn({ nullable: true }) undone: UndoneImport | null;
}
