import type { Locale } from './locale.js';

type Bounds = { readonly low: number; readonly central: number; readonly high: number };

/** A figure of a table with its interval: `74 (39–140)`. @param scale what one unit shown is of the unit held: 100 shows cents as euros */
export function figureWithRange({ low, central, high }: Bounds, { format }: Pick<Locale, 'format'>, scale = 1): string {
  const [from, middle, to] = [low, central, high].map((value) => format.figure(value / scale));
  return `${middle} (${from}–${to})`;
}
