import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../device-fields.js';
import type { MakerNames } from '../vocabulary/maker-names.js';

type Value = DeviceData[DeviceField];

/** What a row changes in a device: field → what it was, what it becomes. */
export type FieldChanges = Readonly<Partial<Record<DeviceField, readonly [old: Value, fresh: Value]>>>;

export type Reconciliation = {
  readonly action: 'created' | 'updated' | 'unchanged';
  /** empty for a new device: everything in `after` is new */
  readonly changes: FieldChanges;
  readonly after: DeviceData;
  /** fields that the row would change, were they not locked */
  readonly keptLocked: readonly DeviceField[];
};

const NONE: readonly DeviceField[] = Object.freeze([]);
const NO_CHANGE: FieldChanges = Object.freeze({});
const NOTHING_LOCKED: ReadonlySet<DeviceField> = new Set();

/**
 * What a row makes of the device it describes. A blank cell never erases; two writings of one maker ("DELL", "Dell Inc.") are the
 * same; a field locked by a person is left as it is. Applied twice, the second time changes nothing.
 */
export function reconcile(
  incoming: DeviceData,
  existing: DeviceData | null,
  makers: MakerNames,
  locked: ReadonlySet<DeviceField> = NOTHING_LOCKED,
): Reconciliation {
  if (existing === null) return { action: 'created', changes: NO_CHANGE, after: incoming, keptLocked: NONE };
  let changes: Partial<Record<DeviceField, readonly [Value, Value]>> | null = null;
  let keptLocked = NONE;
  for (const field of DEVICE_FIELD_NAMES) {
    const fresh = incoming[field];
    const old = existing[field];
    if (fresh === null || fresh === old) continue;
    if (field === 'manufacturer' && old !== null && sameMaker(String(old), String(fresh), makers)) continue;
    if (locked.has(field)) {
      keptLocked = [...keptLocked, field];
      continue;
    }
    (changes ??= {})[field] = [old, fresh];
  }
  if (changes === null) return { action: 'unchanged', changes: NO_CHANGE, after: existing, keptLocked };
  const after: Record<string, Value> = { ...existing };
  for (const [field, [, fresh]] of Object.entries(changes)) after[field] = fresh;
  return { action: 'updated', changes, after: after as DeviceData, keptLocked };
}

const sameMaker = (first: string, second: string, makers: MakerNames): boolean =>
  makers.canonical(first) === makers.canonical(second);
