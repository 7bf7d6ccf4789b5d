import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceField } from '../domain/device-fields.js';

type Value = string | number | null;

/** Something that happened to a device: who, when, through which file, and each field before and after. */
export type DeviceEvent = {
  readonly id: string;
  /** `edited`: by hand */
  readonly kind: 'created' | 'updated' | 'edited';
  readonly occurredOn: DateOnly;
  readonly recordedAt: string;
  readonly actor: string;
  readonly importId: string | null;
  readonly changes: Partial<Readonly<Record<DeviceField, readonly [Value, Value]>>>;
};
