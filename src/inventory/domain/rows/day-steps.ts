import type { DateOnly } from '../../../kernel/date-only.js';
import { DAY_FIELDS } from '../understanding/field-meaning.js';
import type { ColumnUse } from '../understanding/understanding.js';
import { dayReader } from '../values/read-day.js';
import { remember } from '../values/remember.js';
import type { ReadCell } from '../values/report.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { put, type StepMaker } from './step.js';

const read = (use: ColumnUse, { nullMarkers }: Vocabulary, today: DateOnly): ReadCell<DateOnly> =>
  remember(
    dayReader({ order: use.dateOrder ?? 'dmy', expects: DAY_FIELDS.get(use.field) ?? 'past', today, nullMarkers }),
  );

const day =
  (field: 'purchasedOn' | 'inServiceOn' | 'warrantyEndsOn' | 'retiredOn'): StepMaker =>
  (use, vocabulary, today) =>
    put(read(use, vocabulary, today), (draft, date) => (draft.data[field] ??= date));

/** Fields that hold a day. The latest of the columns that saw the device is the day it was last seen. */
export const DAY_STEPS = {
  purchasedOn: day('purchasedOn'),
  inServiceOn: day('inServiceOn'),
  warrantyEndsOn: day('warrantyEndsOn'),
  retiredOn: day('retiredOn'),
  lastSeenOn: (use, vocabulary, today) =>
    put(read(use, vocabulary, today), (draft, date) => {
      if (draft.data.lastSeenOn === null || date > draft.data.lastSeenOn) draft.data.lastSeenOn = date;
    }),
  warrantyStart: (use, vocabulary, today) =>
    put(read(use, vocabulary, today), (draft, date) => (draft.warrantyStart ??= date)),
} as const satisfies Readonly<Record<string, StepMaker>>;
