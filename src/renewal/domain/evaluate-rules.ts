import type { Rule, RuleContext } from './rule.js';
import type { RuleCode, RuleResult } from './rule-result.js';
import { battery } from './rules/battery.js';
import { devicePresent } from './rules/device-present.js';
import { extendedSupport } from './rules/extended-support.js';
import { fastEnough } from './rules/fast-enough.js';
import { fewRepairs } from './rules/few-repairs.js';
import { memory } from './rules/memory.js';
import { memoryCanGrow } from './rules/memory-can-grow.js';
import { memoryNeeded } from './rules/memory-needed.js';
import { noException } from './rules/no-exception.js';
import { otherSystem } from './rules/other-system.js';
import { refurbishedFirst } from './rules/refurbished-first.js';
import { repairCost } from './rules/repair-cost.js';
import { repairable } from './rules/repairable.js';
import { replacesADevice } from './rules/replaces-a-device.js';
import { servesOn } from './rules/serves-on.js';
import { stock } from './rules/stock.js';
import { storage } from './rules/storage.js';
import { supported } from './rules/supported.js';
import { targetLife } from './rules/target-life.js';
import { upgradableInPlace } from './rules/upgradable-in-place.js';
import { works } from './rules/works.js';

/** Every rule by its code, in the order they are read. */
const RULES: Readonly<Record<RuleCode, Rule>> = {
  'no-exception': noException,
  'device-present': devicePresent,
  'replaces-a-device': replacesADevice,
  works,
  repairable,
  'repair-cost': repairCost,
  'few-repairs': fewRepairs,
  supported,
  'upgradable-in-place': upgradableInPlace,
  'extended-support': extendedSupport,
  'other-system': otherSystem,
  'fast-enough': fastEnough,
  memory,
  'memory-needed': memoryNeeded,
  'memory-can-grow': memoryCanGrow,
  storage,
  battery,
  'target-life': targetLife,
  'serves-on': servesOn,
  stock,
  'refurbished-first': refurbishedFirst,
};

const IN_ORDER = Object.values(RULES);

/** What every rule that applies has found. */
export function evaluateRules(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const rule of IN_ORDER) {
    const result = rule(context);
    if (result !== null) results.push(result);
  }
  return results;
}
