import { addDays, type DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import { share, type KgCo2e, type KwhPerYear, type Share, type Years } from '../../kernel/quantity.js';
import { lifeThatCounts, type Replacement } from './avoided-by-keeping.js';
import { differenceOfLives } from './difference-of-lives.js';
import type { ElectricityFactor, ElectricityFactors } from './electricity-factors.js';
import { referenceLifeEndsOn } from './embodied-share.js';
import type { Period } from './ledger-entry.js';
import { yearsRun } from './years-run.js';

/** One device in the avoided ledger. */
export type KeptDevice = {
  /** the new device that is not bought */
  readonly replacement: Replacement;
  /** the fleet's own median age at exit, when it is known */
  readonly fleetLifeYears?: Years | null;
  readonly startedOn: DateOnly;
  /** when it served somebody: neither in stock, nor missing, nor gone */
  readonly service: readonly Period[];
  /** parts fitted, transport, preparation, each on its day */
  readonly costs?: readonly { readonly on: DateOnly; readonly embodied: Estimate<KgCo2e> }[];
  /** what it draws more than the new one */
  readonly extraPerYear?: KwhPerYear;
  /** a new one was bought for the same person all the same: nothing is avoided */
  readonly newOneBought?: boolean;
};

/** What was avoided over a stretch of time, with all that it rests on. */
export type AvoidedPeriod = {
  readonly avoided: Estimate<KgCo2e>;
  /** years credited: served, elapsed, and beyond the life that counts */
  readonly creditedYears: number;
  readonly lifeThatCounts: Years;
  /** part of the keeping that really replaces a purchase */
  readonly substitutionShare: Share;
  readonly electricity: readonly ElectricityFactor[];
};

/**
 * The avoided ledger from one day to the eve of another: a day is credited once it is over and never in advance, beyond the
 * life that counts only, while the device serves. A part is counted on the day it is fitted, even if that makes the year negative.
 * @param today the last day that counts
 * @see data/methods/avoided-ledger.md
 */
export function avoidedBetween(
  kept: KeptDevice,
  from: DateOnly,
  to: DateOnly,
  today: DateOnly,
  factors: ElectricityFactors,
): AvoidedPeriod {
  const { referenceLifeYears, embodied } = kept.replacement;
  const life = lifeThatCounts(referenceLifeYears, kept.fleetLifeYears ?? null);
  const isReplaced = kept.newOneBought ?? false;
  const end = earlier(to, addDays(today, 1));
  const begin = later(from, referenceLifeEndsOn(kept.startedOn, life));
  const runs = isReplaced || end <= begin ? [] : yearsRun(kept.service, begin, end, factors);
  const costs = isReplaced ? [] : (kept.costs ?? []).filter(({ on }) => from <= on && on < end);
  const creditedYears = runs.reduce((sum, { years }) => sum + years, 0);
  const extra = kept.extraPerYear ?? 0;
  const counted = extra === 0 ? [] : runs;
  const avoided = differenceOfLives({
    embodied,
    times: creditedYears / life,
    costs: costs.map((cost) => cost.embodied),
    electricityKgCo2e: counted.reduce((sum, { years, factor }) => sum + years * factor.kgCo2ePerKwh * extra, 0),
    electricitySourceIds: counted.map(({ factor }) => factor.sourceId),
  });
  const electricity = counted.map(({ factor }) => factor);
  return { avoided, creditedYears, lifeThatCounts: life, substitutionShare: share(isReplaced ? 0 : 1), electricity };
}

const earlier = (one: DateOnly, other: DateOnly): DateOnly => (one < other ? one : other);
const later = (one: DateOnly, other: DateOnly): DateOnly => (one > other ? one : other);
