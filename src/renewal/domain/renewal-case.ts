import type { Category } from '../../inventory/domain/category.js';
import type { DeviceStatus } from '../../inventory/domain/device-status.js';
import type { DateOnly } from '../../kernel/date-only.js';

export const CONDITIONS = ['working', 'slow', 'failing', 'dead'] as const;
export type Condition = (typeof CONDITIONS)[number];

export const STORAGE_KINDS = ['hdd', 'ssd', 'emmc'] as const;

/** Why a renewal is asked for; the last three ask for one device more, not for another in place of this one. */
export const REQUEST_REASONS = [
  'age',
  'performance',
  'failure',
  'support',
  'comfort',
  'loss',
  'new-hire',
  'second-screen',
] as const;
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** Condition after diagnosis, from the best. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** The device in place, as far as it is known. Null: unknown. */
export type CaseDevice = {
  readonly category: Category | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly status: DeviceStatus | null;
  readonly purchasedOn: DateOnly | null;
  readonly inServiceOn: DateOnly | null;
  readonly purchasePriceEur: number | null;
  readonly condition: Condition | null;
  readonly repairable: boolean | null;
  readonly repairCostEur: number | null;
  readonly repairsLast12Months: number | null;
  readonly cpu: string | null;
  readonly ramGb: number | null;
  readonly maxRamGb: number | null;
  readonly storage: (typeof STORAGE_KINDS)[number] | null;
  readonly storageGb: number | null;
  readonly batteryHealthPct: number | null;
  readonly os: string | null;
  readonly osUpgradable: boolean | null;
  /** last day of security updates, when the person knows it better than the tables */
  readonly supportEndsOn: DateOnly | null;
};

export type CaseRequest = {
  readonly reason: RequestReason | null;
  readonly ramGbNeeded: number | null;
  /** a reason of safety or of business declared by the requester, which a person will check */
  readonly safetyOrBusinessException: boolean | null;
};

/** Devices in stock that could be given instead. */
export type StockItem = {
  readonly category: Category | null;
  readonly grade: Grade | null;
  readonly ramGb: number | null;
  readonly count: number | null;
  readonly owner: 'own' | 'other' | null;
};

/** What the rules judge: a device, and when someone asks for its renewal, the request and the stock. Null: nobody asks, not told. */
export type RenewalCase = {
  readonly device: CaseDevice;
  readonly request: CaseRequest | null;
  readonly stock: readonly StockItem[] | null;
};

export const UNKNOWN_DEVICE: CaseDevice = Object.freeze({
  ...{ category: null, manufacturer: null, model: null, status: null, purchasedOn: null, inServiceOn: null },
  ...{ purchasePriceEur: null, condition: null, repairable: null, repairCostEur: null, repairsLast12Months: null },
  ...{ cpu: null, ramGb: null, maxRamGb: null, storage: null, storageGb: null, batteryHealthPct: null },
  ...{ os: null, osUpgradable: null, supportEndsOn: null },
});
