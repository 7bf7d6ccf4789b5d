import type { DeviceField } from '../../inventory/domain/device-fields.js';
import type { Row } from '../components/data-table.js';
import { sayField } from '../device/say-field.js';
import type { Locale } from '../wording/locale.js';
import { actionTone } from './action-tone.js';
import type { PlannedChange } from './planned-change.js';

type Value = string | number | null;

/** One row of the file: its device, what will happen to it, and each value before and after. */
export function presentChange(row: PlannedChange, locale: Locale): Row {
  const { words, format } = locale;
  const { check } = words.imports;
  const say = (field: DeviceField, value: Value) => (value === null ? check.blank : sayField(field, value, locale));
  const changes = Object.entries(row.changes) as [DeviceField, readonly [Value, Value]][];
  const told = changes.map(([field, [before, after]]) =>
    before === null && row.action === 'created'
      ? check.set(words.codes.field[field], say(field, after))
      : check.change(words.codes.field[field], say(field, before), say(field, after)),
  );
  return {
    cells: [
      format.integer(row.position),
      row.device,
      { text: words.imports.actions[row.action], tone: actionTone(row.action) },
      told.length === 0 ? check.noChange : told.join(words.layout.separator),
    ],
  };
}
