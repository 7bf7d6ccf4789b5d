import type { ActionCode } from '../advice-codes.js';

/** What a device that stays needs, in the words of a filter; `look`: somebody looks at it before anything is bought. */
export const NEEDS = ['nothing', 'battery', 'memory', 'ssd', 'system', 'look'] as const;
export type Need = (typeof NEEDS)[number];

const NEED_OF: Readonly<Partial<Record<ActionCode, Need>>> = {
  'replace-battery': 'battery',
  'raise-memory': 'memory',
  'check-memory': 'memory',
  'fit-ssd': 'ssd',
  'upgrade-system': 'system',
  'check-upgrade': 'system',
  'extended-support': 'system',
  'other-system': 'system',
};

/** The needs behind the actions of a verdict, each once, in the order of the list; `nothing` alone when there is no action. */
export function needsOf(actions: readonly ActionCode[]): readonly Need[] {
  const asked = new Set(actions.map((action) => NEED_OF[action] ?? 'look'));
  return asked.size === 0 ? ['nothing'] : NEEDS.filter((need) => asked.has(need));
}
