import type { DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, KgCo2ePerYear, KwhPerYear } from '../../kernel/quantity.js';
import type { DeviceStatus } from '../../inventory/domain/device-status.js';
import type { Basis } from './basis.js';
import type { DeviceReference } from './device-reference.js';
import type { ElectricityFactor } from './electricity-factors.js';
import type { PeriodFootprint } from './footprint-between.js';
import type { DeviceModel } from './matching/match-device.js';

/** What the inventory knows of a device that matters to its carbon. A missing status counts as in service. */
export type FootprintInput = DeviceModel & {
  readonly retiredOn: DateOnly | null;
  readonly status: DeviceStatus | null;
};

/** The footprint of one device as it stands today. */
export type KnownFootprint = Omit<DeviceReference, 'electricityPerYear'> & {
  readonly kind: 'known';
  /** the figures of the other basis, to be shown beside these and never added; null when it has none */
  readonly otherBasis: DeviceReference | null;
  /** zero when the device does not run today: in stock, missing, retired */
  readonly electricityPerYear: Estimate<KwhPerYear>;
  /** a whole year of it at `electricity` */
  readonly usePerYear: Estimate<KgCo2ePerYear>;
  /** factor of today's year; `electricityYear` tells the year really published */
  readonly electricity: ElectricityFactor;
  /** part of the embodied footprint booked so far, today included; null when no day of start is known */
  readonly embodiedToDate: Estimate<KgCo2e> | null;
  /** null too when the day it stopped running is not known: in stock, missing, retired without a date */
  readonly useToDate: Estimate<KgCo2e> | null;
  /** the two together; null when one of them is */
  readonly totalToDate: Estimate<KgCo2e> | null;
  /** the whole calendar year of today; null when `totalToDate` is */
  readonly thisYear: PeriodFootprint | null;
};

/** No figure: the category is not known, or no source gives one that can be defended on this basis. */
export type UnknownFootprint = {
  readonly kind: 'unknown';
  readonly because: 'category-unknown' | 'no-reference';
  readonly basis: Basis;
  /** what the other basis says all the same */
  readonly otherBasis: DeviceReference | null;
};

export type FootprintAnswer = KnownFootprint | UnknownFootprint;
