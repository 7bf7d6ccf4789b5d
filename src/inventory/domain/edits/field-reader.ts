import type { DateOnly } from '../../../kernel/date-only.js';
import type { Facts } from '../../../kernel/domain-error.js';
import { CATEGORIES } from '../category.js';
import type { DeviceData, DeviceField } from '../device-fields.js';
import { DEVICE_STATUSES, RETIREMENT_REASONS } from '../device-status.js';
import type { ProblemCode } from '../problem-codes.js';
import { Draft } from '../rows/draft.js';
import type { Step } from '../rows/step.js';
import { stepsOf } from '../rows/steps-of.js';
import { FIELD_MEANINGS } from '../understanding/field-meaning.js';
import { STORAGE_KINDS } from '../values/storage-kind.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** The value of a field, or why its text gives none. */
export type FieldReading =
  | { readonly value: DeviceData[DeviceField]; readonly problem: null }
  | { readonly problem: ProblemCode; readonly facts: Facts };

/** Fields that hold one word of a closed list, and what is said of any other word. */
const CODES: Readonly<Partial<Record<DeviceField, readonly [words: readonly string[], otherwise: ProblemCode]>>> = {
  category: [CATEGORIES, 'category-unknown'],
  status: [DEVICE_STATUSES, 'status-unknown'],
  retirementReason: [RETIREMENT_REASONS, 'retirement-reason-unknown'],
  storageKind: [STORAGE_KINDS, 'storage-kind-unknown'],
};

/** The column of a file that would bring each field. */
export const COLUMN_FIELD: ReadonlyMap<string, string> = new Map(
  [...FIELD_MEANINGS].toReversed().flatMap(([field, { slot, order }]) => (order === 0 ? [[slot, field] as const] : [])),
);

/** Reads fields as a person writes them, by the readers of files: days day first, either decimal mark, codes as they are. */
export class FieldReader {
  private readonly steps = new Map<DeviceField, Step>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly today: DateOnly,
  ) {}

  /** A blank text, or one that says nothing (`-`, `N/A`), is null: the field is emptied. */
  read(field: DeviceField, text: string): FieldReading {
    const codes = CODES[field];
    if (codes) {
      const word = text.trim();
      if (word === '') return { value: null, problem: null };
      const [words, otherwise] = codes;
      return words.includes(word)
        ? { value: word as DeviceData[DeviceField], problem: null }
        : { problem: otherwise, facts: {} };
    }
    const draft = new Draft();
    let refused: { problem: ProblemCode; facts: Facts } | null = null;
    this.stepOf(field)(draft, text, (problem, facts = {}) => (refused = { problem, facts }));
    const value = draft.data[field];
    return value === null && refused !== null ? refused : { value, problem: null };
  }

  private stepOf(field: DeviceField): Step {
    const known = this.steps.get(field);
    if (known) return known;
    const column = { index: 0, header: '', field: COLUMN_FIELD.get(field) ?? '' };
    const use = { ...column, dateOrder: 'dmy', decimalMark: ',', unit: null } as const;
    const [planned] = stepsOf([use], this.vocabulary, this.today);
    if (!planned) throw new Error(`no column of a file brings ${field}`);
    this.steps.set(field, planned.step);
    return planned.step;
  }
}
