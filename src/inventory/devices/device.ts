import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceData } from '../domain/device-fields.js';

/** A device of the inventory as other rooms see it. */
export type Device = DeviceData & {
  readonly id: string;
  readonly organisationId: string;
  /** day the age is counted from: in service, else purchased */
  readonly serviceSinceOn: DateOnly | null;
  /** instants */
  readonly createdAt: string;
  readonly updatedAt: string;
};
