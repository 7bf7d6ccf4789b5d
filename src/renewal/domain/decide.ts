import type { ActionCode, ReasonCode } from './advice-codes.js';
import type { Decision, Outcomes } from './decision.js';
import { hurdlesOf, type Hurdle } from './hurdles.js';
import type { RuleCode } from './rule-result.js';

/** Rules that speak for keeping, in the order in which they are worth saying. */
const SPEAKS_FOR_KEEPING: readonly RuleCode[] = [
  'works',
  'supported',
  'target-life',
  'fast-enough',
  'memory-needed',
  'memory',
  'storage',
  'battery',
  'serves-on',
];

/**
 * Keep as it is, else keep with an intervention, else serve the need from stock, else buy refurbished, else buy new: the first
 * that the outcomes allow. Unknown never counts against the device.
 */
export function decide(outcomes: Outcomes): Decision {
  if (outcomes['no-exception'] === false) {
    return outcomes.stock === true ? fromStock('exception', ['no-exception']) : buyNew('exception', ['no-exception']);
  }
  if (outcomes['device-present'] === false) return supply(outcomes, 'no-device', ['device-present']);
  if (outcomes['replaces-a-device'] === false) {
    return outcomes.stock === true
      ? fromStock('extra-from-stock', ['replaces-a-device'])
      : keep('extra-not-bought', ['replaces-a-device', 'stock']);
  }
  const hurdles = hurdlesOf(outcomes);
  const stop = hurdles.find((hurdle) => hurdle.stop !== undefined);
  if (stop?.stop === 'too-small') return tooSmall(outcomes, stop);
  if (stop?.stop !== undefined) return supply(outcomes, stop.stop, stop.rules);
  if (hurdles.length > 0) return { verdict: 'upgrade', because: 'worth-keeping', ...gathered(hurdles) };
  return keepAsItIs(outcomes);
}

function keepAsItIs(outcomes: Outcomes): Decision {
  if (outcomes['fast-enough'] === false) return keep('slow-without-cause', ['fast-enough'], ['clean-up']);
  const known = SPEAKS_FOR_KEEPING.filter((rule) => typeof outcomes[rule] === 'boolean');
  if (known.length === 0) return keep('nothing-known', []);
  const speaking = known.filter((rule) => outcomes[rule] === true || rule === 'target-life');
  const target = outcomes['target-life'];
  if (typeof target !== 'boolean') return keep('nothing-against', speaking);
  return keep(target ? 'before-target' : 'past-target-still-fit', speaking);
}

/** A device too small for its work is exchanged within the fleet; something is bought only once its target life is over. */
function tooSmall(outcomes: Outcomes, { rules }: Hurdle): Decision {
  if (outcomes['target-life'] === false) return supply(outcomes, 'too-small', [...rules, 'target-life']);
  if (outcomes.stock === true) return fromStock('too-small', rules);
  return keep('too-young-to-buy', [...rules, 'target-life'], ['lighter-use']);
}

/** Serves the need without this device: from stock, else refurbished, else new. */
function supply(outcomes: Outcomes, because: ReasonCode, rules: readonly RuleCode[]): Decision {
  if (outcomes.stock === true) return fromStock(because, rules);
  if (outcomes['refurbished-first'] === false) return buyNew(because, [...rules, 'refurbished-first']);
  const actions: ActionCode[] =
    because === 'support-ended' ? ['buy-refurbished', 'use-without-sensitive-data'] : ['buy-refurbished'];
  return { verdict: 'refurbished', because, actions, decidedBy: [...rules, 'refurbished-first'] };
}

const keep = (because: ReasonCode, decidedBy: readonly RuleCode[], actions: readonly ActionCode[] = []): Decision => ({
  verdict: 'extend',
  because,
  actions,
  decidedBy,
});

const fromStock = (because: ReasonCode, rules: readonly RuleCode[]): Decision => ({
  verdict: 'reassign',
  because,
  actions: because === 'support-ended' ? ['take-from-stock', 'use-without-sensitive-data'] : ['take-from-stock'],
  decidedBy: [...rules, 'stock'],
});

const buyNew = (because: ReasonCode, decidedBy: readonly RuleCode[]): Decision => ({
  verdict: 'replace',
  because,
  actions: ['buy-new'],
  decidedBy,
});

const gathered = (hurdles: readonly Hurdle[]): Pick<Decision, 'actions' | 'decidedBy'> => ({
  actions: hurdles.flatMap(({ actions }) => actions),
  decidedBy: hurdles.flatMap(({ rules }) => rules),
});
