import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../../inventory/domain/device-fields.js';
import type { FieldLock } from '../../inventory/field-locks.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { IdentityDatum, IdentityView } from './device-view.js';
import { sayField } from './say-field.js';

/** Where the value of a field comes from, as a text; absent when it was not recorded. */
export type Origins = Readonly<Partial<Record<DeviceField, string>>>;

/** What persons corrected, and the device when whoever looks may correct it. */
export type Edits = { readonly locks: readonly FieldLock[]; readonly editableId: string | null };

/** What is known of a device; the origin most of it shares is said once, the others beside their datum; then what is not known. */
export function presentIdentity(
  device: DeviceData,
  origins: Origins,
  locale: Locale,
  edits: Edits = { locks: [], editableId: null },
): IdentityView {
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
      lock: presentLock(field, edits, locale),
    })),
    editHref: edits.editableId === null ? null : routes.editDevice(edits.editableId),
    likeHref: edits.editableId === null ? null : routes.newDeviceLike(edits.editableId),
    mostFrom:
      usual === '' || usual === words.origin.none ? words.identity.mostUnrecorded : words.identity.mostFrom(usual),
    unknown: missing.length === 0 ? '' : words.identity.unknown(missing.join(', ')),
  };
}

function presentLock(
  field: DeviceField,
  { locks, editableId }: Edits,
  { words, format }: Locale,
): IdentityDatum['lock'] {
  const lock = locks.find((one) => one.field === field);
  if (lock === undefined) return null;
  const { edit } = words.device;
  return {
    sentence: edit.locked(format.instant(lock.lockedAt)),
    release:
      editableId === null
        ? null
        : { action: routes.releaseField(editableId, field), label: edit.releaseOf(words.codes.field[field]) },
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
