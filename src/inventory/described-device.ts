import { DateOnlyColumn, LongTextColumn, TextColumn } from '../database/columns.js';
import type { DateOnly } from '../kernel/date-only.js';
import { DeviceFieldColumns } from './device-columns.js';
import { KEY_LENGTH } from './device-keys.js';
import type { DeviceData } from './domain/device-fields.js';

/** The columns by which a device is described, found and searched: the same in the inventory and while it waits in an import. */
@DeviceFieldColumns()
export abstract class DescribedDevice {
  /** day the age is counted from: in service, else purchased */
  @DateOnlyColumn({ nullable: true }) serviceSinceOn: DateOnly | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) serialKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) assetTagKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) uuidKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) imeiKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) externalIdKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) nameKey: string | null;
  /** folded words a person may search by */
  @LongTextColumn() searchText: string;
}

export interface DescribedDevice extends DeviceData {}
