import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Device } from '../../inventory/devices/device.js';
import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../../inventory/domain/device-fields.js';
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

/** The form of a device as it is sent: one text a field. */
@EveryField()
export class DeviceForm {}

/** The form that corrects one, with the device as it was seen. */
export class EditForm extends DeviceForm {
  @IsString() @MaxLength(40) seen: string;
}

/** What the form shows of a device. */
export const shownTexts = (device: DeviceData): Readonly<Record<DeviceField, string>> =>
  Object.fromEntries(DEVICE_FIELD_NAMES.map((field) => [field, fieldText(field, device[field])])) as Readonly<
    Record<DeviceField, string>
  >;

/** Every field that was sent, as it was typed. */
export function typedTexts(form: DeviceForm): FieldTexts {
  const sent: Readonly<Record<string, unknown>> = { ...form };
  const texts = DEVICE_FIELD_NAMES.map((field) => [field, sent[field]] as const);
  return Object.fromEntries(texts.filter(([, text]) => typeof text === 'string'));
}

/** The fields that a person wrote something else in; what they left as it was shown is not a correction. */
export function writtenTexts(form: DeviceForm, device: DeviceData): FieldTexts {
  const shown = shownTexts(device);
  const typed = Object.entries(typedTexts(form)) as [DeviceField, string][];
  return Object.fromEntries(typed.filter(([field, text]) => sameLines(text) !== sameLines(shown[field])));
}

/** Of a new device like another one: what they share, without what is of one device alone. */
export const alikeTexts = (device: Device): FieldTexts =>
  Object.fromEntries(ALIKE.map((field) => [field, fieldText(field, device[field])]));

const ALIKE: readonly DeviceField[] = [
  ...(['category', 'manufacturer', 'model', 'modelNumber', 'siteName', 'department', 'status', 'inServiceOn'] as const),
  ...(['purchasedOn', 'purchasePriceCents', 'supplier', 'orderNumber', 'warrantyEndsOn'] as const),
  ...(['os', 'cpu', 'ramGb', 'storageGb', 'storageKind'] as const),
];

/** Browsers send lines parted by CR and LF. */
const sameLines = (text: string): string => text.replaceAll('\r\n', '\n').trim();
