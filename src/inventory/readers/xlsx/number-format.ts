/** How the number of a cell is shown: what its text must be. `zeros`: padded to so many digits, as in inventory numbers. */
export type NumberFormat =
  { readonly kind: 'number' | 'date' | 'percent' } | { readonly kind: 'zeros'; readonly digits: number };

/** Excel's own limit; a longer one is there to keep us busy. */
const LONGEST_CODE = 255;

const NUMBER: NumberFormat = { kind: 'number' };
const DATE: NumberFormat = { kind: 'date' };
const PERCENT: NumberFormat = { kind: 'percent' };

/** Formats that a file names by number only: dates and times, in every locale. @see ECMA-376 Part 1, 18.8.30 */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return PERCENT;
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last && id !== 46) ? DATE : NUMBER;
}

/** Reads a format code such as `dd/mm/yyyy;@`, `[$-40C]d mmmm yyyy`, `#,##0.00\ "€"`, `000000`: its first section decides. */
export function customFormat(code: string): NumberFormat {
  if (code.length > LONGEST_CODE) return NUMBER;
  const letters = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';', 1)[0]
    ?.replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .trim();
  if (letters === undefined || /^(general|standard)$/i.test(letters)) return NUMBER;
  if (/^0{2,}$/.test(letters)) return { kind: 'zeros', digits: letters.length };
  if (/\[[hms]+\]/i.test(letters)) return NUMBER;
  if (/[ymdhs]/i.test(letters)) return DATE;
  return letters.includes('%') ? PERCENT : NUMBER;
}
