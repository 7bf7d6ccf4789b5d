import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Device } from '../../inventory/devices/device.js';
import { DEVICE_FIELD_NAMES, type DeviceField } from '../../inventory/domain/device-fields.js';
import { fieldText } from '../../inventory/domain/edits/field-text.js';
import type { FieldTexts } from '../../inventory/domain/edits/review-edit.js';

const LONGEST = 4000;

const EveryField = (): ClassDecorator => (form) => {
  for (const field of DEVICE_FIELD_NAMES) {
    const place = [form.prototype as object, field] as const;
    IsOptional()(...place);
    IsString()(...place);
    MaxLength(LONGEST)(...place);
  }
};

/** The form of a device as it is sent: one text a field, and the device as it was seen. */
@EveryField()
export class EditForm {
  @IsString() @MaxLength(40) seen: string;
}

/** What the form shows of a device. */
export const shownTexts = (device: Device): Readonly<Record<DeviceField, string>> =>
  Object.fromEntries(DEVICE_FIELD_NAMES.map((field) => [field, fieldText(field, device[field])])) as Readonly<
    Record<DeviceField, string>
  >;

/** The fields that a person wrote something else in; what they left as it was shown is not a correction. */
export function writtenTexts(form: EditForm, device: Device): FieldTexts {
  const sent: Readonly<Record<string, unknown>> = { ...form };
  const shown = shownTexts(device);
  const written: Partial<Record<DeviceField, string>> = {};
  for (const field of DEVICE_FIELD_NAMES) {
    const text = sent[field];
    if (typeof text === 'string' && sameLines(text) !== sameLines(shown[field])) written[field] = text;
  }
  return written;
}

/** Browsers send lines parted by CR and LF. */
const sameLines = (text: string): string => text.replaceAll('\r\n', '\n').trim();
