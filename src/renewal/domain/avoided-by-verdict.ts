import { avoidedByKeeping } from '../../footprint/domain/avoided-by-keeping.js';
import type { FootprintAnswer } from '../../footprint/domain/footprint-answer.js';
import { monthsBeyondLife } from '../../footprint/domain/months-beyond-life.js';
import type { PartKind, UpgradePart } from '../../footprint/domain/upgrade-parts.js';
import { addMonths } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, Months, Years } from '../../kernel/quantity.js';
import type { ActionCode } from './advice-codes.js';
import { memoryWanted } from './memory-wanted.js';
import type { Decision } from './decision.js';
import type { RuleContext } from './rule.js';

/** Finds the published footprint of a part; null when none is published. */
export type PartFinder = (kind: PartKind, atLeastGb?: number) => UpgradePart | null;

export type Avoided = { readonly estimate: Estimate<KgCo2e> | null; readonly leavesOut: readonly ActionCode[] };

const NOTHING: Avoided = { estimate: null, leavesOut: [] };
/** Work on the device itself whose parts nobody has published. */
const UNPUBLISHED: readonly ActionCode[] = ['diagnose', 'repair'];

/**
 * Carbon spared by keeping the device `kept` months instead of buying new. When somebody asks for its renewal now, all these
 * months count; when nobody does, only those beyond its reference life. Parts fitted are subtracted.
 */
export function avoidedByVerdict(
  decision: Decision,
  kept: Months,
  context: RuleContext,
  footprint: FootprintAnswer,
  partOf: PartFinder,
): Avoided {
  const isServed = decision.verdict === 'extend' || decision.verdict === 'upgrade';
  const isReassigned = decision.verdict === 'reassign' && context.given.request !== null;
  if (footprint.kind === 'unknown' || !(isServed || isReassigned)) return NOTHING;
  const counted = context.given.request === null ? monthsCounted(kept, context, footprint.referenceLifeYears) : kept;
  if (counted === null) return NOTHING;
  const parts = decision.actions.map((code) => [code, partsOf(code, context, partOf)] as const);
  const costs = parts.flatMap(([, part]) => (part === null || part === 'none' ? [] : [part.embodied]));
  const leavesOut = parts.filter(([, part]) => part === null).map(([code]) => code);
  return { estimate: avoidedByKeeping(footprint.replacement, { months: counted, costs }), leavesOut };
}

function monthsCounted(kept: Months, context: RuleContext, lifeYears: Years): Months | null {
  const startedOn = context.lifespan.age?.since ?? null;
  if (startedOn === null) return null;
  const { today } = context;
  const { status } = context.given.device;
  return monthsBeyondLife({ startedOn, lifeYears, from: today, until: addMonths(today, kept), status });
}

/** The part an action fits: `none` when it fits none, null when its footprint is not published. */
function partsOf(code: ActionCode, { given, policy }: RuleContext, partOf: PartFinder): UpgradePart | 'none' | null {
  const { device } = given;
  if (UNPUBLISHED.includes(code)) return null;
  if (code === 'raise-memory' || code === 'check-memory') {
    return partOf('ram', Math.max(0, (memoryWanted(given, policy) ?? 0) - (device.ramGb ?? 0)));
  }
  if (code === 'fit-ssd') return partOf('ssd', device.storageGb ?? 0);
  if (code === 'replace-battery') return device.category === 'laptop' ? partOf('battery') : null;
  return 'none';
}
