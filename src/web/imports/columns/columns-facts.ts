import type { FieldError } from '../../components/error-summary.js';
import type { ImportChoices } from '../../../inventory/domain/understanding/import-choices.js';
import type { ImportDocument } from '../../../inventory/domain/import-document.js';

/** What the page of the columns is made from. */
export type ColumnsFacts = {
  readonly importId: string;
  readonly document: ImportDocument;
  readonly choices: ImportChoices;
  /** places of the columns whose list of meanings is open, from 0 */
  readonly opened: ReadonlySet<number>;
  readonly errors: readonly FieldError[];
};
