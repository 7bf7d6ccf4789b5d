import { fold } from '../../kernel/text.js';

const LONGEST = 40;

/** A code for an organisation that was given a name and no code: `Ville de Valombre` is `VILLE-DE-VALOMBRE`. */
export const codeFromName = (name: string): string =>
  fold(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
