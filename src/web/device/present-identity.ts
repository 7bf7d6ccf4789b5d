import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../../inventory/domain/device-fields.js';
import type { Locale } from '../wording/locale.js';
import type { IdentityView } from './device-view.js';
import { sayField } from './say-field.js';

/** Where the value of a field comes from, as a text; absent when it was not recorded. */
export type Origins = Readonly<Partial<Record<DeviceField, string>>>;

/** What is known of a device; the origin most of it shares is said once, the others beside their datum; then what is not known. */
export function presentIdentity(device: DeviceData, origins: Origins, locale: Locale): IdentityView {
  const { codes, device: words } = locale.words;
  const known = DEVICE_FIELD_NAMES.filter((field) => device[field] !== null);
  const missing = WORTH_KNOWING.filter((field) => device[field] === null).map((field) => codes.field[field]);
  const originOf = (field: DeviceField) => origins[field] ?? words.origin.none;
  const usual = mostFrequent(known.map(originOf));
  return {
    data: known.map((field) => ({
      label: codes.field[field],
      value: sayField(field, device[field] ?? '', locale),
      from: originOf(field) === usual ? '' : originOf(field),
    })),
    mostFrom:
      usual === '' || usual === words.origin.none ? words.identity.mostUnrecorded : words.identity.mostFrom(usual),
    unknown: missing.length === 0 ? '' : words.identity.unknown(missing.join(', ')),
  };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** Fields whose absence weakens an answer; the others are only mentioned when they are known. */
const WORTH_KNOWING: readonly DeviceField[] = [
  'serialNumber',
  'category',
  'manufacturer',
  'model',
  'status',
  'siteName',
  'purchasedOn',
  'inServiceOn',
  'os',
  'ramGb',
  'storageKind',
];
