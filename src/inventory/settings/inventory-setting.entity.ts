import { Entity, PrimaryColumn } from 'typeorm';
import { ID_LENGTH, TextColumn } from '../../database/columns.js';

/** What an organisation set about its inventory; no row: everything as usual. */
@Entity('inventory_setting')
export class InventorySettingEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) organisationId: string;
  /** kinds of identity parted by commas, the surest first */
  @TextColumn(200) identityOrder: string;
}
