import type { DateOnly } from '../../../kernel/date-only.js';
import { FIELD_MEANINGS, type Slot } from '../understanding/field-meaning.js';
import type { ColumnUse } from '../understanding/understanding.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { DAY_STEPS } from './day-steps.js';
import { FIGURE_STEPS } from './figure-steps.js';
import type { Step, StepMaker } from './step.js';
import { TEXT_STEPS } from './text-steps.js';
import { WORD_STEPS } from './word-steps.js';

/** The kind of storage has no column of its own: it is read with its size. */
type ReadSlot = Exclude<Slot, 'storageKind'>;

const MAKERS: Readonly<Record<ReadSlot, StepMaker>> = { ...TEXT_STEPS, ...WORD_STEPS, ...DAY_STEPS, ...FIGURE_STEPS };

export type PlannedStep = { readonly use: ColumnUse; readonly step: Step };

/** What to do with the cells of a row, in the order in which the columns speak. */
export function stepsOf(uses: readonly ColumnUse[], vocabulary: Vocabulary, today: DateOnly): readonly PlannedStep[] {
  return uses.flatMap((use) => {
    const slot = FIELD_MEANINGS.get(use.field)?.slot;
    if (slot === undefined || slot === 'storageKind') return [];
    return [{ use, step: MAKERS[slot](use, vocabulary, today) }];
  });
}
