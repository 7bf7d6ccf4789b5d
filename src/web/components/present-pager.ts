import type { PagerView } from './pager.js';

type PagerFacts = {
  /** which page this is, from 1 */
  readonly page: number;
  readonly size: number;
  /** how many there are, all pages together */
  readonly total: number;
  readonly position: string;
  readonly hrefOf: (page: number) => string;
};

/** The ways to the other pages of a list; the first and the last only where they are not the next step anyway. */
export function presentPager({ page, size, total, position, hrefOf }: PagerFacts): PagerView {
  const last = Math.max(1, Math.ceil(total / size));
  return {
    position,
    first: page > 2 ? hrefOf(1) : null,
    previous: page > 1 ? hrefOf(Math.min(page - 1, last)) : null,
    next: page < last ? hrefOf(page + 1) : null,
    last: page < last - 1 ? hrefOf(last) : null,
  };
}
