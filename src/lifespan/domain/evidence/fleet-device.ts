import type { DeviceData } from '../../../inventory/domain/device-fields.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import { observedLife, type ObservedLife, type Unobserved } from '../survival/observed-life.js';

/** What the inventory says of a device that bears on how long it served. */
export type FleetDevice = Pick<
  DeviceData,
  | 'category'
  | 'manufacturer'
  | 'model'
  | 'status'
  | 'siteName'
  | 'purchasedOn'
  | 'inServiceOn'
  | 'lastSeenOn'
  | 'retiredOn'
  | 'retirementReason'
> & {
  readonly organisationId: string;
  /** day on which the inventory first had it */
  readonly recordedOn: DateOnly;
  /** last day on which a source spoke of it */
  readonly confirmedOn: DateOnly;
};

/** What is missing from the record of a device, or stands in for what is missing; each is counted and shown. */
export const EVIDENCE_GAPS = [
  'purchase-for-first-day',
  'no-first-day',
  'never-in-service',
  'retired-without-day',
  'retired-without-reason',
  'missing-never-seen',
  'record-for-last-day',
  'last-before-first',
  'never-observed',
  'no-category',
  'no-model',
  'no-site',
] as const;
export type EvidenceGap = (typeof EVIDENCE_GAPS)[number];

/** Those that leave a device out of every estimate; the others make an estimate less sure. */
export const GAPS_THAT_EXCLUDE: readonly EvidenceGap[] = [
  'no-first-day',
  'never-in-service',
  'retired-without-day',
  'missing-never-seen',
  'last-before-first',
  'never-observed',
  'no-category',
];

/** What a device tells: its life, or nothing, and what its record lacks. */
export type DeviceEvidence = { readonly life: ObservedLife | null; readonly gaps: readonly EvidenceGap[] };

/**
 * The observed life of a device of the inventory, in days.
 * First day: in service, else purchase. Last day: retirement; last sighting of a missing or lost device; else the last proof that
 * it served (sighting, or what a source last said of it).
 * @param observedFrom first day on which a departure from its site would have been recorded
 * @param today what is dated later has not happened yet
 */
export function deviceEvidence(device: FleetDevice, observedFrom: DateOnly, today: DateOnly): DeviceEvidence {
  const { inServiceOn, purchasedOn, status, category, model, siteName } = device;
  const gaps: EvidenceGap[] = [];
  if (category === null) gaps.push('no-category');
  if (model === null) gaps.push('no-model');
  if (siteName === null) gaps.push('no-site');
  const firstDay = inServiceOn ?? purchasedOn;
  if (firstDay === null) return { life: null, gaps: [...gaps, 'no-first-day'] };
  if (inServiceOn === null && status === 'in-stock') return { life: null, gaps: [...gaps, 'never-in-service'] };
  if (inServiceOn === null) gaps.push('purchase-for-first-day');
  const end = endOf(device, today);
  if (end.gap !== null) gaps.push(end.gap);
  if (end.lastDay === null) return { life: null, gaps };
  const life = observedLife({
    inServiceOn: firstDay,
    observedFrom,
    retiredOn: end.cause === null ? null : end.lastDay,
    reason: end.cause,
    lastSeenOn: end.lastDay,
  });
  if (typeof life === 'string') return { life: null, gaps: [...gaps, gapOf(life)] };
  return { life: category === null ? null : life, gaps };
}

type End = { readonly lastDay: DateOnly | null; readonly cause: string | null; readonly gap: EvidenceGap | null };

function endOf({ status, retiredOn, retirementReason, lastSeenOn, confirmedOn }: FleetDevice, today: DateOnly): End {
  const isRetired = status === 'retired' || (retiredOn !== null && retiredOn <= today);
  const isLost = status === 'missing' || (isRetired && retirementReason === 'missing');
  const seen = lastSeenOn !== null && lastSeenOn <= today ? lastSeenOn : null;
  if (isLost) return { lastDay: seen, cause: 'missing', gap: seen === null ? 'missing-never-seen' : null };
  if (isRetired) {
    if (retiredOn === null || retiredOn > today) return { lastDay: null, cause: null, gap: 'retired-without-day' };
    const known = retirementReason !== null && retirementReason !== 'unknown';
    return { lastDay: retiredOn, cause: retirementReason ?? 'unknown', gap: known ? null : 'retired-without-reason' };
  }
  return { lastDay: seen ?? confirmedOn, cause: null, gap: seen === null ? 'record-for-last-day' : null };
}

const gapOf = (because: Unobserved): EvidenceGap => (because === 'no-last-day' ? 'retired-without-day' : because);
