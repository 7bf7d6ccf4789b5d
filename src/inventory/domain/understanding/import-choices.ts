import { DomainError } from '../../../kernel/domain-error.js';
import type { DecimalMark } from '../values/amount.js';
import type { HeaderIndex } from '../vocabulary/header-index.js';

/** What a person settled before the file is read: it goes before anything the importer would find. */
export type ImportChoices = {
  /** header of the file → field of the vocabulary, null to leave the column out */
  readonly columns: ReadonlyMap<string, string | null>;
  /** header of the file → order of its days */
  readonly dateOrders?: ReadonlyMap<string, 'dmy' | 'mdy'>;
  readonly decimalMarks?: ReadonlyMap<string, DecimalMark>;
};

export const NO_CHOICES: ImportChoices = { columns: new Map() };

/** @throws DomainError `mapping-field-unknown` when a field is not of the vocabulary */
export function checkChoices(choices: ImportChoices, headers: HeaderIndex): void {
  for (const [header, field] of choices.columns) {
    if (field !== null && !headers.fields.has(field)) {
      throw new DomainError('mapping-field-unknown', 'invalid', { header, field });
    }
  }
}
