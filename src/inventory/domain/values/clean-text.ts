import type { Report } from './report.js';

/* eslint-disable no-control-regex -- these are the characters to look for */
const UNTIDY = /[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\u3000\ud800-\udfff\ufeff]| {2}|^ | $/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** halves of letters, which no file can hold alone */
const HALF_LETTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

/** One line without outer spaces, double spaces and invisible characters; control characters (NUL…) are reported. */
export function cleanText(text: string, report: Report): string {
  if (!UNTIDY.test(text)) return text;
  const printable = text.replace(CONTROL, '').replace(HALF_LETTER, '');
  if (printable.length !== text.length) report('control-characters');
  return printable.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The same for a text of several lines. */
export function cleanParagraphs(text: string, report: Report): string {
  if (!UNTIDY.test(text)) return text;
  const lines = text.split(/\r\n|\r|\n/).map((line) => cleanText(line, report));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
