import type { Delimiter, SourceEncoding } from '../domain/source-file.js';
import type { ReaderLimits } from './reader-limits.js';

/** What a reader is told besides the place of the file. */
export type SourceOptions = {
  /** the name the person knows, for the refusals; the format is never read from it */
  readonly fileName: string;
  /** the sheet of a workbook to read, when the person chose one */
  readonly sheet?: string;
  /** of a text file, when the person chose it */
  readonly encoding?: SourceEncoding;
  readonly delimiter?: Delimiter;
  readonly limits?: Partial<ReaderLimits>;
};
