import { problemMessage } from '../../inventory/domain/problem-wording.js';
import type { FieldFault } from '../../inventory/domain/edits/review-edit.js';
import type { FieldError } from '../components/error-summary.js';
import type { Locale } from '../wording/locale.js';

/** Each mistake as the sentence that stands in the summary and at its field. */
export const sayFaults = (faults: readonly FieldFault[], { words, language }: Locale): readonly FieldError[] =>
  faults.map(({ field, code, facts }) => ({
    field,
    sentence: words.device.edit.fault(words.codes.field[field], problemMessage(code, facts, language)),
  }));
