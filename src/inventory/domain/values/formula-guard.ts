/** What a spreadsheet takes for a formula, or skips before one; full-width signs are read as plain ones in some countries. */
const FORMULA = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^''*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

const APOSTROPHE = 39;

/**
 * A text as it is written to a file for spreadsheets: one apostrophe more when it would be a formula, or already has
 * apostrophes before what would be one. `=1` is written `'=1`, `'=1` is written `''=1`, `'s-Hertogenbosch` stays as it is.
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text behind `guarded`, exactly: `unguarded(guarded(text))` is `text`, whatever it is. */
export const unguarded = (text: string): string =>
  text.charCodeAt(0) === APOSTROPHE && GUARDED.test(text) ? text.slice(1) : text;
