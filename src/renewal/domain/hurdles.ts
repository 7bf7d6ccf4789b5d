import type { ActionCode, ReasonCode } from './advice-codes.js';
import type { Outcomes } from './decision.js';
import type { RuleCode } from './rule-result.js';

/** What stands in the way of keeping a device: overcome by actions, or not at all (`stop`). */
export type Hurdle = {
  readonly rules: readonly RuleCode[];
  readonly actions: readonly ActionCode[];
  readonly stop?: ReasonCode;
};

/** What a device must overcome to be kept, in the order in which it is looked at. */
export const hurdlesOf = (outcomes: Outcomes): readonly Hurdle[] =>
  [
    breakdown(outcomes),
    endOfSupport(outcomes),
    shortMemory(outcomes),
    hardDisk(outcomes),
    tiredBattery(outcomes),
  ].filter((hurdle) => hurdle !== null);

/** Money is put only into a device likely to serve on; unknown: it is. */
const isWorthPaying = (o: Outcomes): boolean => o['serves-on'] !== false;

function breakdown(o: Outcomes): Hurdle | null {
  if (o.works !== false) return null;
  const stopped = (rule: RuleCode, stop: ReasonCode): Hurdle => ({ rules: ['works', rule], actions: [], stop });
  if (o.repairable === false) return stopped('repairable', 'beyond-repair');
  if (o['repair-cost'] === false) return stopped('repair-cost', 'repair-too-costly');
  if (o['few-repairs'] === false) return stopped('few-repairs', 'repaired-too-often');
  if (!isWorthPaying(o)) return stopped('serves-on', 'little-life-left');
  return o.repairable === true
    ? { rules: ['works', 'repairable', 'repair-cost'], actions: ['repair'] }
    : { rules: ['works'], actions: ['diagnose'] };
}

/** An end of support is a software reason: a path is looked for in the order of cost, and most often there is one. */
function endOfSupport(o: Outcomes): Hurdle | null {
  if (o.supported !== false) return null;
  const path = (rule: RuleCode, action: ActionCode): Hurdle => ({ rules: ['supported', rule], actions: [action] });
  if (o['upgradable-in-place'] === true) return path('upgradable-in-place', 'upgrade-system');
  if (o['upgradable-in-place'] === null) return path('upgradable-in-place', 'check-upgrade');
  if (o['extended-support'] === true) return path('extended-support', 'extended-support');
  if (o['other-system'] === true) return path('other-system', 'other-system');
  return { rules: ['supported', 'upgradable-in-place'], actions: [], stop: 'support-ended' };
}

function shortMemory(o: Outcomes): Hurdle | null {
  const short: RuleCode = o['memory-needed'] === false ? 'memory-needed' : 'memory';
  if (o[short] !== false) return null;
  const isFelt = short === 'memory-needed' || o['fast-enough'] === false;
  const against = o['memory-can-grow'] === false ? 'memory-can-grow' : isWorthPaying(o) ? null : 'serves-on';
  if (against !== null) return isFelt ? { rules: [short, against], actions: [], stop: 'too-small' } : null;
  return { rules: [short], actions: [o['memory-can-grow'] === true ? 'raise-memory' : 'check-memory'] };
}

const hardDisk = (o: Outcomes): Hurdle | null =>
  o.storage === false && isWorthPaying(o) ? { rules: ['storage'], actions: ['fit-ssd'] } : null;

const tiredBattery = (o: Outcomes): Hurdle | null =>
  o.battery === false && isWorthPaying(o) ? { rules: ['battery'], actions: ['replace-battery'] } : null;
