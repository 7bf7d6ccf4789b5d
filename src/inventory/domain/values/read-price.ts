import type { WordList } from '../vocabulary/word-list.js';
import { amountOf, type ColumnMark } from './amount.js';
import { cleanText } from './clean-text.js';
import type { ReadCell } from './report.js';

/** No device of an office costs more; beyond, the cell holds something else. EUR. */
const DEAREST = 1_000_000;

/**
 * Price in euro cents. `mark` is the decimal mark proven by the column: a lone mark followed by three digits then separates
 * thousands if it is the other one, and is refused if it is that one, or if the column uses both. Zero is what systems write for want of a price: null.
 */
export const priceReader =
  (mark: ColumnMark, nullMarkers: WordList): ReadCell<number> =>
  (cell, report) => {
    const text = cleanText(cell, report);
    if (text === '' || nullMarkers.has(text)) return null;
    const amount = amountOf(text);
    if (amount === null) report('number-unreadable');
    else if (amount.currency === 'other') report('price-not-in-euros');
    else if (amount.ambiguous && mark !== null && (mark === 'mixed' || text.includes(mark))) report('number-undecided');
    else if (amount.asThousands < 0 || amount.asThousands > DEAREST) report('number-unreadable');
    else return amount.asThousands === 0 ? null : Math.round(amount.asThousands * 100);
    return null;
  };
