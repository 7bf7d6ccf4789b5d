import type { ImportColumn } from '../../inventory/domain/import-document.js';
import { FIELD_MEANINGS } from '../../inventory/domain/understanding/field-meaning.js';
import { chosenFor } from '../../inventory/domain/understanding/chosen-for.js';
import type { ImportChoices } from '../../inventory/domain/understanding/import-choices.js';

/** Below this, a column was recognised by likeness or by its values, and a person should look. */
const SURE = 0.9;

/** Whether a column that is read was only guessed, and nobody has said since what it holds. */
export const isDoubtful = (column: ImportColumn, choices: ImportChoices): boolean =>
  FIELD_MEANINGS.has(column.field ?? '') &&
  column.confidence < SURE &&
  chosenFor(choices.columns, column) === undefined;
