import type { DeviceEvent } from '../../inventory/devices/device-event.js';
import type { Device } from '../../inventory/devices/device.js';
import { DEVICE_FIELD_NAMES, type DeviceField } from '../../inventory/domain/device-fields.js';
import { seenDevice } from '../../inventory/domain/edits/seen-device.js';
import type { FormState } from '../components/form-state.js';
import type { Locale } from '../wording/locale.js';
import { shownTexts, writtenTexts, type EditForm } from './device-form.js';

/**
 * The form of a device that changed while a person corrected it: what they typed is kept, over what the device is now; a field that
 * both changed tells both values.
 * @param events what happened to the device, oldest first
 */
export function movedForm(
  form: EditForm,
  device: Device,
  events: readonly DeviceEvent[],
  { words }: Locale,
): FormState {
  const seen = seenDevice(device, events, form.seen);
  const mine = writtenTexts(form, seen);
  const now = shownTexts(device);
  const { edit, blank } = words.device;
  const theirs = DEVICE_FIELD_NAMES.filter((field) => seen[field] !== device[field]);
  const say = (text: string) => (text === '' ? blank : text);
  const errors = theirs.flatMap((field: DeviceField) => {
    const typed = mine[field];
    if (typed === undefined || typed.trim() === now[field]) return [];
    return [{ field, sentence: edit.fault(words.codes.field[field], edit.both(say(typed), say(now[field]))) }];
  });
  const names = theirs.map((field) => words.codes.field[field]).join(', ');
  return { typed: { ...now, ...mine }, errors: [{ field: null, sentence: edit.moved(names) }, ...errors] };
}
