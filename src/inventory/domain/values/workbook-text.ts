import { guarded } from './formula-guard.js';

/** What Office would read as a character written by its number (`_x000D_`). @see ECMA-376 Part 1, 22.9.2.19 */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** A text as it is written to a workbook, never as a formula: guarded as in CSV, and nothing in it read as an escape. */
export const workbookText = (text: string): string => guarded(text).replace(ESCAPE, '_x005F_');
