import type { Category } from '../../../inventory/domain/category.js';

type Rule = readonly [
  manufacturer: string,
  category: Category,
  pattern: RegExp,
  inchesOfDigit: Readonly<Record<string, number>>,
];

const BY_DIGIT = { '2': 12.5, '3': 13.3, '4': 14, '5': 15.6, '6': 16, '7': 17.3 } as const;

/** Series whose number says the size: Latitude 5440, EliteBook 840, ThinkPad T490, L15. */
const SERIES: readonly Rule[] = [
  ['Dell', 'laptop', /\blatitude (?:\d\d )?e?\d([2-7])\d\d\b/, BY_DIGIT],
  ['Dell', 'laptop', /\bprecision [357]([4-7])\d\d\b/, BY_DIGIT],
  ['HP', 'laptop', /\b(?:elitebook|probook) (?:x360 )?\d([2-7])\d\b/, BY_DIGIT],
  ['Lenovo', 'laptop', /\b[tlex]([2-6])[4-9]\d[a-z]?\b/, { '2': 12.5, '3': 13.3, '4': 14, '5': 15.6 }],
  ['Lenovo', 'laptop', /\b(?:[tle]|thinkbook )1([3-6])[a-z]?\b/, { '3': 13.3, '4': 14, '5': 15.6, '6': 16 }],
];

/** A screen's own number begins with its inches: `24MK430`, `P2425H`, `XUB2492HSU`, `243V7`. */
const OF_SCREENS =
  /\b(?:[a-z]{1,4}-?)?(1[7-9]|2\d|3[0-4]|4[0-9])(?:\d{0,3})[a-z]|\b[a-z]{1,3}(1[7-9]|2\d|3[0-4]|4\d)\d{0,2}\b/;

/**
 * The size that a series or a screen's number tells. It chooses the class whose median stands for a model without a sheet:
 * it never tells one product from another.
 * @param folded the model in lower case, brand removed
 */
export function inchesInSeries(manufacturer: string, category: Category, folded: string): number | null {
  if (category === 'monitor') {
    const found = OF_SCREENS.exec(folded);
    return found ? Number(found[1] ?? found[2]) : null;
  }
  for (const [maker, of, pattern, inches] of SERIES) {
    const digit = maker === manufacturer && of === category ? pattern.exec(folded)?.[1] : undefined;
    if (digit !== undefined) return inches[digit] ?? null;
  }
  return null;
}
