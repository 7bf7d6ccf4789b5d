import type { DateOnly } from '../../../kernel/date-only.js';
import type { DeviceField } from '../device-fields.js';

/** Where a field took the value it has now. */
export type FieldOrigin = {
  readonly by: 'import' | 'hand';
  /** the import that brought it; null: by hand */
  readonly importId: string | null;
  readonly actor: string;
  /** instant, and its civil day */
  readonly at: string;
  readonly on: DateOnly;
};

/** What an event must tell for this. */
type ChangeEvent = {
  readonly importId: string | null;
  readonly actor: string;
  readonly recordedAt: string;
  readonly occurredOn: DateOnly;
  readonly changes: Readonly<Partial<Record<DeviceField, unknown>>>;
};

export type FieldOrigins = Readonly<Partial<Record<DeviceField, FieldOrigin>>>;

/** The last event that changed each field. @param events oldest first */
export function fieldOrigins(events: readonly ChangeEvent[]): FieldOrigins {
  const origins: Partial<Record<DeviceField, FieldOrigin>> = {};
  for (const { importId, actor, recordedAt, occurredOn, changes } of events) {
    const by = importId === null ? 'hand' : 'import';
    const origin: FieldOrigin = { by, importId, actor, at: recordedAt, on: occurredOn };
    for (const field of Object.keys(changes) as DeviceField[]) origins[field] = origin;
  }
  return origins;
}
