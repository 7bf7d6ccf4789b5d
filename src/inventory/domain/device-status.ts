/** Where a device stands in its life; `retired` is the dated act of réforme. */
export const DEVICE_STATUSES = ['in-service', 'in-stock', 'in-repair', 'missing', 'retired'] as const;
export type DeviceStatus = (typeof DEVICE_STATUSES)[number];

/** What may follow what; screens, API and tests read this table. An import reports facts and may skip steps. */
export const NEXT_STATUS: Readonly<Record<DeviceStatus, readonly DeviceStatus[]>> = {
  'in-service': ['in-stock', 'in-repair', 'missing', 'retired'],
  'in-stock': ['in-service', 'in-repair', 'missing', 'retired'],
  'in-repair': ['in-service', 'in-stock', 'missing', 'retired'],
  missing: ['in-service', 'in-stock', 'in-repair', 'retired'],
  retired: [],
};

/** Why a device left: tells wear from rule, without which no lifespan can be estimated. */
export const RETIREMENT_REASONS = ['failure', 'policy', 'missing', 'unknown'] as const;
export type RetirementReason = (typeof RETIREMENT_REASONS)[number];

export const isDeviceStatus = (text: string): text is DeviceStatus =>
  (DEVICE_STATUSES as readonly string[]).includes(text);
