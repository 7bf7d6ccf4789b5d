import type { DateOnly } from '../../../kernel/date-only.js';
import type { DeviceData } from '../device-fields.js';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A row being read: the fields of the device, and what some of them will be worked out from. */
export class Draft {
  readonly data: Mutable<DeviceData> = {
    assetTag: null,
    serialNumber: null,
    uuid: null,
    imei: null,
    externalId: null,
    name: null,
    category: null,
    manufacturer: null,
    model: null,
    modelNumber: null,
    status: null,
    siteName: null,
    department: null,
    purchasedOn: null,
    inServiceOn: null,
    lastSeenOn: null,
    warrantyEndsOn: null,
    retiredOn: null,
    retirementReason: null,
    purchasePriceCents: null,
    supplier: null,
    orderNumber: null,
    os: null,
    cpu: null,
    ramGb: null,
    storageGb: null,
    storageKind: null,
    batteryHealthPct: null,
    notes: null,
  };
  typeText: string | null = null;
  chassisText: string | null = null;
  label: string | null = null;
  osVersion: string | null = null;
  statusText: string | null = null;
  quantity: number | null = null;
  currency: string | null = null;
  warrantyStart: DateOnly | null = null;
  warrantyMonths: number | null = null;
}
