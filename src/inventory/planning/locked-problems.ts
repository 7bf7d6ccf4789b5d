import type { DeviceData, DeviceField } from '../domain/device-fields.js';
import { COLUMN_FIELD } from '../domain/edits/field-reader.js';
import { fieldText } from '../domain/edits/field-text.js';
import { FIELD_MEANINGS } from '../domain/understanding/field-meaning.js';
import type { ColumnUse, RowProblem } from '../domain/understanding/understanding.js';

type Kept = {
  readonly row: number;
  /** what the row says, and what the device keeps */
  readonly given: DeviceData;
  readonly device: DeviceData;
  readonly fields: readonly DeviceField[];
};

/** What to say of the fields that a row would change, had a person not corrected them. */
export const lockedProblems = ({ row, given, device, fields }: Kept, uses: readonly ColumnUse[]): RowProblem[] =>
  fields.map((field) => {
    const use = uses.find((one) => FIELD_MEANINGS.get(one.field)?.slot === field);
    const facts = { kept: fieldText(field, device[field]), given: fieldText(field, given[field]) };
    return {
      ...{ row, column: use?.header ?? null, field: use?.field ?? COLUMN_FIELD.get(field) ?? null },
      ...{ code: 'field-locked', facts, value: facts.given },
    };
  });
