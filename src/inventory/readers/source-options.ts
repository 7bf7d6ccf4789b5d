import type { ReaderLimits } from './reader-limits.js';

/** What a reader is told besides the place of the file. */
export type SourceOptions = {
  /** the name the person knows, for the refusals; the format is never read from it */
  readonly fileName: string;
  /** the sheet of a workbook to read, when the person chose one */
  readonly sheet?: string;
  readonly limits?: Partial<ReaderLimits>;
};
