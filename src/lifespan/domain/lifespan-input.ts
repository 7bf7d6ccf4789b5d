import type { Category } from '../../inventory/domain/category.js';
import type { DeviceStatus } from '../../inventory/domain/device-status.js';
import type { DateOnly } from '../../kernel/date-only.js';

/** What the life of a device is estimated from; null: unknown. */
export type LifespanInput = {
  readonly category: Category | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly os: string | null;
  readonly purchasedOn: DateOnly | null;
  readonly inServiceOn: DateOnly | null;
  readonly retiredOn: DateOnly | null;
  readonly lastSeenOn: DateOnly | null;
  readonly status: DeviceStatus | null;
};
