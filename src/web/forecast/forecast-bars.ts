/** Bars as two paths, in the units of the view box. */
export type ForecastBars = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly today: string;
  readonly longer: string;
  /** left edge of each quarter */
  readonly starts: readonly number[];
  /** the round number at the top of the frame */
  readonly most: number;
};

const FRAME = { width: 368, height: 180, left: 40, right: 360, top: 14, bottom: 150 };
/** Share of a quarter that its bars leave empty. */
const GAP = 0.2;

/** Lays the quarters out from a zero baseline: today's rule as a wide bar, the longer one inside it. @param today, longer as many numbers ≥ 0 */
export function layOutBars(today: readonly number[], longer: readonly number[]): ForecastBars {
  const { left, right, top, bottom } = FRAME;
  const most = roundUp(Math.max(...today, ...longer, 1));
  const each = (right - left) / Math.max(today.length, 1);
  const bars = (values: readonly number[], inset: number): string =>
    values
      .map((value, at) => {
        const height = tenth(((bottom - top) * value) / most);
        return `M${tenth(left + each * (at + inset))} ${bottom}v-${height}h${tenth(each * (1 - 2 * inset))}v${height}z`;
      })
      .join('');
  return {
    ...FRAME,
    today: bars(today, GAP / 2),
    longer: bars(longer, GAP / 2 + 0.15),
    starts: today.map((_, at) => tenth(left + each * at)),
    most,
  };
}

/** The next number of one figure: 1, 2, 5, 10… of the right size. */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return size * ([1, 2, 5, 10].find((step) => step * size >= value) ?? 10);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
