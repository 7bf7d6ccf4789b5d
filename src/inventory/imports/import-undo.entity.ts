import { Entity, PrimaryColumn } from 'typeorm';
import { ID_LENGTH, InstantColumn, ReferenceColumn } from '../../database/columns.js';
import { DescribedDevice } from '../described-device.js';

/** A device as it was before an import changed it; gone once the import is taken back. */
@Entity('import_undo')
export class ImportUndoEntity extends DescribedDevice {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) importId: string;
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) deviceId: string;
  @ReferenceColumn() organisationId: string;
  @InstantColumn() updatedAt: string;
}
