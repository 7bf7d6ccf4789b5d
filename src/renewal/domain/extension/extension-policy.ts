import { ACTION_CODES, type ActionCode } from '../advice-codes.js';

/** What data/rules/extension.csv sets. */
export const EXTENSION_PARAMETERS = ['hour-of-work', 'carbon-weight', 'purchase-months', 'purchases-least'] as const;
export type ExtensionParameter = (typeof EXTENSION_PARAMETERS)[number];

/** Actions of a verdict that are no work on the device: another one is bought or taken, or it is used otherwise. */
const WITHOUT_EFFORT = ['take-from-stock', 'buy-refurbished', 'buy-new', 'use-without-sensitive-data'] as const;

/** What a verdict that keeps a device may ask for; `none`: it is kept as it is. */
export type EffortAction = Exclude<ActionCode, (typeof WITHOUT_EFFORT)[number]> | 'none';

const isEffortAction = (code: ActionCode): code is Exclude<EffortAction, 'none'> =>
  !(WITHOUT_EFFORT as readonly string[]).includes(code);

export const EFFORT_ACTIONS: readonly EffortAction[] = ['none', ...ACTION_CODES.filter(isEffortAction)];

/** Minutes of a technician's work, and euros of parts and licences bought. */
export type Effort = { readonly minutes: number; readonly partsEur: number };

/** Hypotheses of the extension plan, each of which an organisation may change. */
export type ExtensionPolicy = {
  readonly parameters: Readonly<Record<ExtensionParameter, number>>;
  readonly efforts: Readonly<Record<EffortAction, Effort>>;
};

/** The efforts of all the actions together; of telling that it stays when there is none. */
export function effortOf(actions: readonly ActionCode[], { efforts }: ExtensionPolicy): Effort {
  const asked = actions.filter(isEffortAction).map((action) => efforts[action]);
  if (asked.length === 0) return efforts.none;
  return {
    minutes: asked.reduce((sum, { minutes }) => sum + minutes, 0),
    partsEur: asked.reduce((sum, { partsEur }) => sum + partsEur, 0),
  };
}
