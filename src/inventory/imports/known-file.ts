import type { ImportChoices } from '../domain/understanding/import-choices.js';
import type { UnderstoodFile } from '../planning/understand-file.js';
import type { Remembered } from './saved-mappings.js';

/** Which source a file comes from, and what is remembered of it. */
export type KnownSource = {
  readonly fingerprint: string;
  readonly headers: readonly string[];
  readonly remembered: Remembered | null;
};

/** A file that was understood, with what is known of its source. */
export type KnownFile = {
  readonly source: KnownSource;
  /** what was remembered and what is given */
  readonly choices: ImportChoices;
  readonly understood: UnderstoodFile;
};
