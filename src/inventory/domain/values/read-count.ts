import type { WordList } from '../vocabulary/word-list.js';
import { cleanText } from './clean-text.js';
import type { ReadCell } from './report.js';

const COUNT = /^(\d{1,6})(?:[.,]0+)?(?: ?(?:mois|months?|u|pcs?|unités?|units?))?$/iu;

/** A whole number: a quantity, a duration in months ("36 mois"). Null and reported otherwise. */
export const countReader =
  (nullMarkers: WordList): ReadCell<number> =>
  (cell, report) => {
    const text = cleanText(cell, report);
    if (text === '' || nullMarkers.has(text)) return null;
    const count = COUNT.exec(text)?.[1];
    if (count !== undefined) return Number(count);
    report('quantity-unreadable');
    return null;
  };
