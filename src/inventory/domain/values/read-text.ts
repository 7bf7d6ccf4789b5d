import type { WordList } from '../vocabulary/word-list.js';
import { cleanParagraphs, cleanText } from './clean-text.js';
import type { ReadCell } from './report.js';

/** Plain text of at most `limit` characters; longer is refused whole, never cut. */
export const textReader =
  (limit: number, nullMarkers: WordList, paragraphs = false): ReadCell<string> =>
  (text, report) => {
    const clean = (paragraphs ? cleanParagraphs : cleanText)(text, report);
    if (clean === '' || nullMarkers.has(clean)) return null;
    if (clean.length <= limit) return clean;
    report('text-too-long', { length: clean.length, limit });
    return null;
  };
