export type Victim = {
  readonly file: string;
  readonly database: string;
  readonly rows: number;
  readonly wholeMilliseconds: number;
};
export function prepareVictim(folder: string, rows: number): Promise<Victim>;
export function importKilledAfter(
  victim: Victim,
  milliseconds: number,
): Promise<'as before' | 'as after' | 'ended before the kill'>;
export function timeInBackground(victim: Victim): Promise<number>;
export function backgroundKilledAfter(
  victim: Victim,
  milliseconds: number,
): Promise<'none' | 'reading' | 'refused' | 'previewed' | 'applied'>;
