import type { ActionCode } from '../advice-codes.js';

/** What data/rules/extension.csv sets. */
export const EXTENSION_PARAMETERS = ['hour-of-work', 'carbon-weight', 'purchase-months', 'purchases-least'] as const;
export type ExtensionParameter = (typeof EXTENSION_PARAMETERS)[number];

/** What a verdict that keeps a device may ask for; `none`: it is kept as it is. */
export const EFFORT_ACTIONS = [
  'none',
  'diagnose',
  'repair',
  'upgrade-system',
  'check-upgrade',
  'extended-support',
  'other-system',
  'raise-memory',
  'check-memory',
  'fit-ssd',
  'replace-battery',
  'clean-up',
  'lighter-use',
] as const satisfies readonly (ActionCode | 'none')[];
export type EffortAction = (typeof EFFORT_ACTIONS)[number];

/** Minutes of a technician's work, and euros of parts and licences bought. */
export type Effort = { readonly minutes: number; readonly partsEur: number };

/** Hypotheses of the extension plan, each of which an organisation may change. */
export type ExtensionPolicy = {
  readonly parameters: Readonly<Record<ExtensionParameter, number>>;
  readonly efforts: Readonly<Record<EffortAction, Effort>>;
};

const isEffortAction = (code: ActionCode): code is ActionCode & EffortAction =>
  (EFFORT_ACTIONS as readonly string[]).includes(code);

/** The efforts of all the actions together; of telling that it stays when there is none. Actions that buy another device are none of it. */
export function effortOf(actions: readonly ActionCode[], { efforts }: ExtensionPolicy): Effort {
  const asked = actions.filter(isEffortAction).map((action) => efforts[action]);
  if (asked.length === 0) return efforts.none;
  return {
    minutes: asked.reduce((sum, { minutes }) => sum + minutes, 0),
    partsEur: asked.reduce((sum, { partsEur }) => sum + partsEur, 0),
  };
}
