/** What a spreadsheet takes for a formula, or skips before one; full-width signs are read as plain ones in some countries. */
const SIGN = String.raw`[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]`;
/** Where a cell begins once others have cut a line of CSV their way: at commas, tabs and line ends. */
const CUT = String.raw`(?<=^|[,\t\r\n])`;

const FORMULA = new RegExp(`^'*${SIGN}`);
const GUARDED = new RegExp(`^''*${SIGN}`);
const FORMULAS = new RegExp(`${CUT}(?='*${SIGN})`, 'g');
const GUARDED_FORMULAS = new RegExp(`${CUT}'(?='*${SIGN})`, 'g');

/**
 * A text as it is written to a workbook: one apostrophe more when it would be a formula, or already has apostrophes
 * before what would be one. `=1` is written `'=1`, `'=1` is written `''=1`, `'s-Hertogenbosch` stays as it is.
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text behind `guarded`, exactly: `unguarded(guarded(text))` is `text`, whatever it is. */
export const unguarded = (text: string): string => (text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text);

/** The same in CSV, which a spreadsheet of another country cuts elsewhere than we do: `x,=1` is written `x,'=1`. */
export const guardedInLine = (text: string): string => text.replace(FORMULAS, "'");

/** The text behind `guardedInLine`, exactly. */
export const unguardedInLine = (text: string): string =>
  text.includes("'") ? text.replace(GUARDED_FORMULAS, '') : text;
