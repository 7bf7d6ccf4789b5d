export type Victim = {
  readonly file: string;
  /** the address of an empty database, another each time */
  readonly newDatabase: () => string | Promise<string>;
  readonly rows: number;
  readonly wholeMilliseconds: number;
};
export function prepareVictim(folder: string, rows: number, newDatabase?: Victim['newDatabase']): Promise<Victim>;
export function importKilledAfter(
  victim: Victim,
  milliseconds: number,
): Promise<'as before' | 'as after' | 'ended before the kill'>;
export function timeInBackground(victim: Victim): Promise<number>;
export function backgroundKilledAfter(
  victim: Victim,
  milliseconds: number,
): Promise<'none' | 'reading' | 'refused' | 'previewed' | 'applied'>;
