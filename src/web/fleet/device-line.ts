import { deviceName } from '../../inventory/domain/device-name.js';
import type { AssessedDevice } from '../../reporting/fleet-list.service.js';
import type { DeviceLine } from './device-row.js';

/** What the list shows of a device and of what is made of it. */
export function deviceLine({ device, assessment }: AssessedDevice): DeviceLine {
  const { footprint, lifespan, verdict } = assessment;
  return {
    id: device.id,
    label: deviceName(device),
    category: device.category,
    manufacturer: device.manufacturer,
    model: device.model,
    site: device.siteName,
    ageMonths: lifespan.age?.months ?? null,
    supportEnd: lifespan.supportEnd,
    embodied: footprint.kind === 'known' ? footprint.embodied : null,
    verdict: verdict?.verdict ?? null,
  };
}
