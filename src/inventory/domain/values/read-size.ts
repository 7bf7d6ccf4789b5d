import type { WordList } from '../vocabulary/word-list.js';
import { cleanText } from './clean-text.js';
import type { ReadCell } from './report.js';
import { sizesIn, type Size, type SizeUnit } from './size.js';

/** GB from which a bare number must be MB: no office device has 256 GB of memory, nor a 16 TB disk. */
export const MB_FROM = { memory: 256, storage: 16_000 } as const;
const LARGEST_GB = { memory: 4096, storage: 500_000 } as const;

/**
 * Size in GB, two decimals. Memory counts by 1024, as it is built; storage by 1000, as it is sold (but 524288 MB, a power of
 * two, is 512 GB). A bare number takes the unit of the header, else MB when it is too large to be GB. Zero is unknown.
 */
export const sizeReader =
  (what: 'memory' | 'storage', headerUnit: SizeUnit | null, nullMarkers: WordList): ReadCell<number> =>
  (cell, report) => {
    const text = cleanText(cell, report);
    if (text === '' || nullMarkers.has(text)) return null;
    const sizes = sizesIn(text);
    const total = sizes.reduce((sum, size) => sum + gigabytes(size, what, headerUnit), 0);
    if (sizes.length > 0 && total <= LARGEST_GB[what]) return total === 0 ? null : Math.round(total * 100) / 100;
    report('size-unreadable');
    return null;
  };

function gigabytes(size: Size, what: 'memory' | 'storage', headerUnit: SizeUnit | null): number {
  const unit = size.unit ?? headerUnit ?? (size.amount >= MB_FROM[what] ? 'mb' : 'gb');
  if (unit === 'gb') return size.amount;
  const step = what === 'memory' || (unit === 'mb' && isPowerOfTwo(size.amount / 1024)) ? 1024 : 1000;
  if (unit === 'tb') return size.amount * step;
  return unit === 'mb' ? size.amount / step : size.amount / step / step;
}

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
