import type { PlaceholderKind, Placeholders } from '../vocabulary/placeholders.js';
import type { WordList } from '../vocabulary/word-list.js';
import type { ReadCell } from './report.js';
import { textReader } from './read-text.js';

const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** A number that names a device, as printed; factory placeholders and numbers rounded by a spreadsheet are refused. */
export function identifierReader(
  kind: PlaceholderKind,
  limit: number,
  words: { readonly nullMarkers: WordList; readonly placeholders: Placeholders },
): ReadCell<string> {
  const readText = textReader(limit, words.nullMarkers);
  return (cell, report) => {
    const text = readText(cell, report);
    if (text === null) return null;
    if (SCIENTIFIC.test(text)) {
      report('identifier-damaged');
      return null;
    }
    if (!words.placeholders.has(text, kind)) return text;
    report('identifier-placeholder');
    return null;
  };
}
