import type { ImportChoices } from '../../../inventory/domain/understanding/import-choices.js';

/** How many answers choices hold: each column, order, word or setting is one. */
export const countChoices = (choices: ImportChoices): number =>
  Object.values(choices).reduce(
    (sum: number, chosen) =>
      sum + (chosen instanceof Map || chosen instanceof Set ? chosen.size : chosen === undefined ? 0 : 1),
    0,
  );
