import type { AgeCount, AgeGroup } from './age-counts.js';

/** One bar: so many devices of an age in years, or of unknown age (null). Lengths are in the units of the view box. */
export type PyramidBar = {
  readonly years: number | null;
  readonly count: number;
  readonly y: number;
  readonly length: number;
};

/** One family: its bars, the oldest on top, unknown age apart at the bottom. All panels share one scale and one height. */
export type PyramidPanel = { readonly group: AgeGroup; readonly bars: readonly PyramidBar[] };

export type PyramidGeometry = {
  readonly panels: readonly PyramidPanel[];
  readonly width: number;
  readonly height: number;
  /** x of the zero line, from which every bar starts */
  readonly zero: number;
  readonly barHeight: number;
};

const WIDTH = 222;
/** the room of `inconnu` and `unknown`, in the widest of the system's letters */
const ZERO = 66;
/** the room left, at the right of the longest bar, for its number */
const NUMBER_ROOM = 44;
const ROW = 18;
const BAR = 12;
const GAP_BEFORE_UNKNOWN = 8;

/**
 * Lays out horizontal bars from a zero baseline, proportional to their counts on one scale for all families, so that
 * lengths compare. Rows go from the oldest age met to under a year; a row of unknown age is added when one exists.
 */
export function layOutPyramid(counts: readonly AgeCount[]): PyramidGeometry {
  const oldest = Math.max(
    0,
    ...counts.flatMap((count) => count.byYear.map((devices, years) => (devices > 0 ? years : 0))),
  );
  const hasUnknown = counts.some((count) => count.unknown > 0);
  const largest = Math.max(1, ...counts.flatMap((count) => [...count.byYear, count.unknown]));
  const length = (count: number) => Math.round(((WIDTH - ZERO - NUMBER_ROOM) * count * 10) / largest) / 10;
  const panels = counts.map((count) => {
    const bars: PyramidBar[] = [];
    for (let years = oldest; years >= 0; years -= 1) {
      const devices = count.byYear[years] ?? 0;
      bars.push({ years, count: devices, y: (oldest - years) * ROW, length: length(devices) });
    }
    if (hasUnknown) {
      const y = (oldest + 1) * ROW + GAP_BEFORE_UNKNOWN;
      bars.push({ years: null, count: count.unknown, y, length: length(count.unknown) });
    }
    return { group: count.group, bars };
  });
  const height = (oldest + 1) * ROW + (hasUnknown ? GAP_BEFORE_UNKNOWN + ROW : 0);
  return { panels, width: WIDTH, height, zero: ZERO, barHeight: BAR };
}
