import type { Facts } from '../../kernel/domain-error.js';
import type { FieldFault } from '../domain/edits/review-edit.js';

/** What a refusal tells of the faults of a form: field → code of its first problem. */
export const faultFacts = (faults: readonly FieldFault[]): Facts =>
  Object.fromEntries(faults.toReversed().map(({ field, code }) => [field, code]));
