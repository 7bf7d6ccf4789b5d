import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceField } from '../../inventory/domain/device-fields.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';

/** The value of a field as people read it: days, euros, units and words instead of codes. */
export function sayField(field: DeviceField, value: string | number, { words, format }: Locale): string {
  switch (field) {
    case 'category':
      return wordFor(words.codes.category, String(value));
    case 'status':
      return wordFor(words.codes.status, String(value));
    case 'retirementReason':
      return wordFor(words.codes.retirementReason, String(value));
    case 'storageKind':
      return wordFor(words.codes.storageKind, String(value));
    case 'purchasedOn':
    case 'inServiceOn':
    case 'lastSeenOn':
    case 'warrantyEndsOn':
    case 'retiredOn':
      return format.day(value as DateOnly);
    case 'purchasePriceCents':
      return format.euros(Number(value));
    case 'ramGb':
    case 'storageGb':
      return words.device.gigabytes(format.decimal(Number(value)));
    case 'batteryHealthPct':
      return format.percent(Number(value) / 100);
    default:
      return String(value);
  }
}
