import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn, TextColumn } from '../../database/columns.js';

/** What an organisation says that a text of its own inventory means. One row a text; a withdrawn one is deleted, and the record of acts keeps it. */
@Entity('model_alias')
@Index('model_alias_organisationId_manufacturer_model', ['organisationId', 'manufacturer', 'model'], { unique: true })
export class ModelAliasEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  /** as the inventory keeps it; empty when it has none */
  @TextColumn(80) manufacturer: string;
  @TextColumn(160) model: string;
  /** `CatalogueEntry.id`; null: none of the catalogue */
  @TextColumn(200, { nullable: true }) productId: string | null;
  @TextColumn(80) decidedBy: string;
  @InstantColumn() decidedAt: string;
}
