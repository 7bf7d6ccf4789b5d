import type { Facts } from '../../../kernel/domain-error.js';
import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../device-fields.js';
import type { FieldChanges } from '../identity/reconcile.js';
import type { ProblemCode } from '../problem-codes.js';
import type { FieldReader } from './field-reader.js';

/** What a person writes in some fields of a device; a field that is not there is left as it is. */
export type FieldTexts = Readonly<Partial<Record<DeviceField, string>>>;

/** Why a field cannot take what was written in it. */
export type FieldFault = { readonly field: DeviceField; readonly code: ProblemCode; readonly facts: Facts };

export type ReviewedEdit = {
  readonly changes: FieldChanges;
  readonly after: DeviceData;
  readonly faults: readonly FieldFault[];
};

/** One of these is needed to know the device again. */
export const IDENTIFYING_FIELDS = [
  'serialNumber',
  'assetTag',
  'uuid',
  'imei',
  'externalId',
  'name',
] as const satisfies readonly DeviceField[];

/** What the corrections of a person change in a device. Nothing may be applied when there are faults. */
export function reviewEdit(device: DeviceData, texts: FieldTexts, reader: FieldReader): ReviewedEdit {
  const faults: FieldFault[] = [];
  const changes: Partial<Record<DeviceField, readonly [DeviceData[DeviceField], DeviceData[DeviceField]]>> = {};
  const after: Record<string, DeviceData[DeviceField]> = {};
  for (const field of DEVICE_FIELD_NAMES) {
    after[field] = device[field];
    const text = texts[field];
    if (text === undefined) continue;
    const reading = reader.read(field, text);
    if (reading.problem !== null) faults.push({ field, code: reading.problem, facts: reading.facts });
    else if (reading.value !== device[field]) {
      changes[field] = [device[field], reading.value];
      after[field] = reading.value;
    }
  }
  const data = after as DeviceData;
  return { changes, after: data, faults: [...faults, ...contradictions(data, changes)] };
}

function contradictions(after: DeviceData, changes: FieldChanges): FieldFault[] {
  const faults: FieldFault[] = [];
  const said = changes.retiredOn ?? changes.status;
  if (said && after.retiredOn !== null && after.status !== 'retired' && after.status !== 'missing') {
    faults.push({ field: 'retiredOn', code: 'status-contradicts-date', facts: { status: after.status } });
  }
  const emptied = IDENTIFYING_FIELDS.find((name) => changes[name]);
  if (emptied && IDENTIFYING_FIELDS.every((name) => after[name] === null)) {
    faults.push({ field: emptied, code: 'row-without-identity', facts: {} });
  }
  return faults;
}
