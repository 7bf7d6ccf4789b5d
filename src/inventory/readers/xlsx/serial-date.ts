const DAY_MS = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** 9999-12-31 */
const LAST_SERIAL = 2_958_466;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 30);
/** Excel believes that 29 February 1900 existed: its serials before 1 March 1900 are one day late. */
const FIRST_RIGHT_SERIAL = 61;

/**
 * A date of a workbook as `YYYY-MM-DD`, with ` HH:MM:SS` when it is not midnight; a time alone (serial below 1) as
 * `HH:MM:SS`. Null when the serial is no date Excel can show. The day zero of Excel is written as it shows it, 1900-01-00.
 * @param serial days since the workbook's epoch  @see ECMA-376 Part 1, 18.17.4.1
 */
export function serialDateText(serial: number, uses1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= LAST_SERIAL) return null;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const time = seconds % SECONDS_A_DAY;
  if (day === 0 && !uses1904) return time === 0 ? '1900-01-00' : clock(time);
  if (day === 0 && time > 0) return clock(time);
  return time === 0 ? calendarDay(day, uses1904) : `${calendarDay(day, uses1904)} ${clock(time)}`;
}

/** Days already written out: a column of dates has few different ones. */
const written = new Map<number, string>();
const MOST_WRITTEN = 20_000;

function calendarDay(day: number, uses1904: boolean): string {
  const key = uses1904 ? -day - 1 : day;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = writeDay(day, uses1904);
  if (written.size < MOST_WRITTEN) written.set(key, text);
  return text;
}

function writeDay(day: number, uses1904: boolean): string {
  if (uses1904) return new Date(EPOCH_1904 + day * DAY_MS).toISOString().slice(0, 10);
  if (day === FIRST_RIGHT_SERIAL - 1) return '1900-02-29';
  return new Date(EPOCH_1900 + (day < FIRST_RIGHT_SERIAL ? day + 1 : day) * DAY_MS).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
