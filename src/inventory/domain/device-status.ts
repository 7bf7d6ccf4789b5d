/** Where a device stands in its life; `retired` is the dated act of réforme. */
export const DEVICE_STATUSES = ['in-service', 'in-stock', 'in-repair', 'missing', 'retired'] as const;
export type DeviceStatus = (typeof DEVICE_STATUSES)[number];

/** Why a device left: tells wear from rule, without which no lifespan can be estimated. */
export const RETIREMENT_REASONS = ['failure', 'policy', 'missing', 'unknown'] as const;
export type RetirementReason = (typeof RETIREMENT_REASONS)[number];

export const isDeviceStatus = (text: string): text is DeviceStatus =>
  (DEVICE_STATUSES as readonly string[]).includes(text);
