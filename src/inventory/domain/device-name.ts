import type { DeviceData } from './device-fields.js';

type Named = Pick<DeviceData, 'assetTag' | 'serialNumber' | 'name'>;

/** What people call a device: the tag stuck on it, else its serial number, else its name; null when it has none of them. */
export const deviceName = ({ assetTag, serialNumber, name }: Named): string | null => assetTag ?? serialNumber ?? name;
