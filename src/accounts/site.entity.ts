import { Entity, Index } from 'typeorm';
import { IdColumn, ReferenceColumn, TextColumn } from '../database/columns.js';

/** A place of an organisation. */
@Entity('site')
@Index('site_organisationId_name', ['organisationId', 'name'], { unique: true })
export class SiteEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @TextColumn(160) name: string;
  @TextColumn(5, { nullable: true }) inseeCode: string | null;
}
