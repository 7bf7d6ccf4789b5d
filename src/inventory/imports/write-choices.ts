import type { ImportChoices } from '../domain/understanding/import-choices.js';

/** The JSON that `readChoices` reads back to the same choices; what was not chosen is left out. */
export const writeChoices = (choices: ImportChoices): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(choices).flatMap(([name, chosen]: [string, unknown]) => {
        if (chosen === undefined) return [];
        if (chosen instanceof Set) return [[name, [...chosen] as unknown[]]];
        return [[name, chosen instanceof Map ? Object.fromEntries(chosen) : chosen]];
      }),
    ),
  );
