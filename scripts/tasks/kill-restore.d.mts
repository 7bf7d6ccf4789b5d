export type RestoreVictim = {
  readonly folder: string;
  readonly backup: string;
  readonly original: string;
  readonly database: string;
  /** devices in the backup */
  readonly before: number;
  /** devices in the database in use */
  readonly now: number;
  readonly wholeMilliseconds: number;
  /** how many calls to the file system a whole restoration makes */
  readonly calls: number;
};
type Outcome = { readonly found: 'the old one' | 'the new one'; readonly wasKilled: boolean };
export function prepareRestore(folder: string, rows: number): Promise<RestoreVictim>;
export function restoreKilledAtCall(victim: RestoreVictim, call: number): Promise<Outcome>;
export function restoreKilledAfter(victim: RestoreVictim, milliseconds: number): Promise<Outcome>;
