/** What a column seems to hold, and how that was found. */
export type HeaderGuess = {
  /** name of the vocabulary; `ignore` for a column known to be of no use; null: not recognised */
  readonly field: string | null;
  /** 0..1 */
  readonly confidence: number;
  readonly how: 'chosen' | 'header' | 'likeness' | 'values' | 'none';
};

export const UNRECOGNISED: HeaderGuess = { field: null, confidence: 0, how: 'none' };
