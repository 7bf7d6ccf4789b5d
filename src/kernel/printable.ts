/* eslint-disable no-control-regex -- these are the characters to look for */
/** What moves the cursor, recolours, rewrites or reorders what a person reads: control characters, line separators, bidi signs. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/* eslint-enable no-control-regex */
const LINE_ENDS_AND_TABS = /[\n\t]/g;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const written = (character: string): string =>
  SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text that a terminal shows as it is: what would act on it is written out (`\u001b`). Lines stay lines. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, written);

/** The same on one line: a text of somebody else's cannot pretend to be two. */
export const onOneLine = (text: string): string => printable(text).replace(LINE_ENDS_AND_TABS, written);
