import type { Locale } from '../wording/locale.js';

/** The rows that a page of a list shows. */
export type ShownPart = {
  /** from 1 */
  readonly page: number;
  readonly size: number;
  readonly shown: number;
  readonly total: number;
};

type Captions = {
  readonly caption: (count: number) => string;
  readonly captionRange: (first: string, last: string, count: number) => string;
};

/** "1 à 25 sur 288 équipements"; only how many there are when all are shown, or none. */
export function sayPosition(
  { page, size, shown, total }: ShownPart,
  said: Captions,
  { format }: Pick<Locale, 'format'>,
): string {
  if (shown === total || shown === 0) return said.caption(total);
  const first = (page - 1) * size + 1;
  return said.captionRange(format.integer(first), format.integer(first + shown - 1), total);
}
