import type { DateOnly } from '../../kernel/date-only.js';
import { fold } from '../../kernel/text.js';
import { KEY_COLUMNS, type KeyColumn } from '../device-keys.js';
import type { DeviceData } from '../domain/device-fields.js';
import { identityKeys } from '../domain/identity/identity-keys.js';
import type { MakerNames } from '../domain/vocabulary/maker-names.js';
import { storedKeys } from './key-columns.js';

/** A device with what is stored beside its data so that it is found, sorted and searched. */
export type StoredDevice = DeviceData &
  Readonly<Record<KeyColumn, string | null>> & {
    readonly serviceSinceOn: DateOnly | null;
    readonly searchText: string;
  };

/** The stored row of one device corrected or entered by hand: the same as when it comes from a file. */
export function storedDevice(data: DeviceData, makers: MakerNames): StoredDevice {
  const keys = storedKeys(identityKeys(data, makers));
  const all = Object.fromEntries(KEY_COLUMNS.map((column) => [column, keys[column] ?? null]));
  return {
    ...data,
    ...(all as Readonly<Record<KeyColumn, string | null>>),
    serviceSinceOn: serviceSince(data),
    searchText: searchText(data),
  };
}

/** Day the age is counted from: in service, else purchased. */
export const serviceSince = ({ inServiceOn, purchasedOn }: DeviceData): DateOnly | null => inServiceOn ?? purchasedOn;

/** The words by which a person looks for a device. */
export function searchText(data: DeviceData): string {
  const { assetTag, serialNumber, name, manufacturer, model, siteName, department } = data;
  const words = [assetTag, serialNumber, name, manufacturer, model, siteName, department];
  // Word by word: most are plain, and folding those that are not costs by their length.
  const folded = words.map((word) => (word === null ? '' : fold(word)));
  return folded.filter((word) => word !== '').join(' ');
}
