import type { DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, Months } from '../../kernel/quantity.js';
import type { AgedDevices } from './age-counts.js';

/** Devices not retired that wait for something, by what they wait for. */
export type Waiting = {
  readonly withoutDate: number;
  readonly withoutCategory: number;
  readonly supportEnded: number;
  readonly upgrade: number;
  readonly reassign: number;
  readonly replace: number;
};

/** What the overview is made from. Null figures are not known yet. */
export type OverviewFacts = {
  readonly organisation: string;
  readonly today: DateOnly;
  /** without the retired ones */
  readonly deviceCount: number;
  readonly retiredCount: number;
  readonly waiting: Waiting;
  /** months in service: median and quartiles of the dated devices in service */
  readonly age: { readonly median: number; readonly low: number; readonly high: number; readonly dated: number } | null;
  readonly remaining: Estimate<Months> | null;
  readonly embodied: { readonly estimate: Estimate<KgCo2e>; readonly devices: number } | null;
  readonly avoided: Estimate<KgCo2e> | null;
  /** devices in service */
  readonly ages: Iterable<AgedDevices>;
};
