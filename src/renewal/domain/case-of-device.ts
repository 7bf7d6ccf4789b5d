import type { DeviceData } from '../../inventory/domain/device-fields.js';
import { UNKNOWN_DEVICE, type RenewalCase } from './renewal-case.js';

/** The case of a device of the fleet that nobody asks to renew: what the inventory knows, and nothing else. */
export function caseOfDevice(device: DeviceData): RenewalCase {
  return {
    device: {
      ...UNKNOWN_DEVICE,
      category: device.category,
      manufacturer: device.manufacturer,
      model: device.model,
      status: device.status,
      purchasedOn: device.purchasedOn,
      inServiceOn: device.inServiceOn,
      purchasePriceEur: device.purchasePriceCents === null ? null : device.purchasePriceCents / 100,
      cpu: device.cpu,
      ramGb: device.ramGb,
      storage: device.storageKind,
      storageGb: device.storageGb,
      batteryHealthPct: device.batteryHealthPct,
      os: device.os,
    },
    request: null,
    stock: null,
  };
}
