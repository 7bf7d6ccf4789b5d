import type { WordList } from '../vocabulary/word-list.js';
import { cleanText } from './clean-text.js';
import type { ReadCell } from './report.js';

/** A percentage between 0 and 100, with or without its sign; decimals by comma or point. */
export const percentReader =
  (nullMarkers: WordList): ReadCell<number> =>
  (cell, report) => {
    const text = cleanText(cell, report);
    if (text === '' || nullMarkers.has(text)) return null;
    const value = Number(/^(\d{1,3}(?:[.,]\d+)?) ?%?$/.exec(text)?.[1]?.replace(',', '.'));
    if (value >= 0 && value <= 100) return value;
    report('share-unreadable');
    return null;
  };
