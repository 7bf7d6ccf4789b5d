import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn } from '../database/columns.js';

/** The one row that says what this database is. */
@Entity('installation')
export class InstallationEntity {
  @IdColumn() id: string;
  /** 1 when the demonstration made it: it has sign-in buttons, and is served on this computer only */
  @IntegerColumn() isDemo: number;
  @InstantColumn() createdAt: string;
}
