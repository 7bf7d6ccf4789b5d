import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceData } from './device-fields.js';

/** Whether the organisation still has a device on that day: neither retired by then nor missing. A retirement to come is to come. */
export const isHeld = ({ status, retiredOn }: Pick<DeviceData, 'status' | 'retiredOn'>, today: DateOnly): boolean =>
  status !== 'retired' && status !== 'missing' && (retiredOn === null || retiredOn > today);
