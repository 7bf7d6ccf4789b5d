/** Everything the importer can say about one row or one column. `problem-wording.*.ts` has the sentences. */
export const PROBLEM_CODES = [
  // the row is rejected
  'row-duplicate',
  'identity-twice-in-file',
  'identity-conflict',
  'identity-shared',
  'identity-of-two',
  'tag-changed',
  'row-without-identity',
  'row-shifted',
  'quantity-row',
  'quantity-too-large',
  'quantity-zero',
  'lot-twice-in-file',
  // the row goes in, without the doubtful value
  'column-conflict',
  'date-ambiguous',
  'date-undecided',
  'date-against-order',
  'date-incomplete',
  'date-unreadable',
  'date-too-old',
  'date-in-future',
  'number-ambiguous',
  'number-undecided',
  'number-unreadable',
  'price-not-in-euros',
  'price-zero',
  'size-unreadable',
  'share-unreadable',
  'status-unknown',
  'status-contradicts-date',
  'retirement-reason-unknown',
  'category-unknown',
  'text-too-long',
  'control-characters',
  'identifier-placeholder',
  'identifier-damaged',
  'imei-invalid',
  'quantity-with-identity',
  'quantity-unreadable',
  'cells-beyond-header',
  'letters-garbled',
  'field-locked',
  // said of a correction by hand only
  'storage-kind-unknown',
  'identity-taken',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

const REJECTING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'row-duplicate',
  'identity-twice-in-file',
  'identity-conflict',
  'identity-shared',
  'identity-of-two',
  'tag-changed',
  'row-without-identity',
  'row-shifted',
  'quantity-row',
  'quantity-too-large',
  'quantity-zero',
  'lot-twice-in-file',
]);

/** `error`: the row is rejected; `warning`: it goes in without the doubtful value. */
export const severityOf = (code: ProblemCode): 'error' | 'warning' => (REJECTING.has(code) ? 'error' : 'warning');
