import { isCategory } from '../../../inventory/domain/category.js';
import { isDeviceStatus } from '../../../inventory/domain/device-status.js';
import { readWord } from '../../frame/read-word.js';
import { decisionsOf } from '../decision-of.js';
import { isOpenQuestion } from '../open-question.js';
import { FULL_EXPORTS, type ImportChoices } from '../../../inventory/domain/understanding/import-choices.js';
import { OUT_OF_SCOPE_KINDS } from '../../../inventory/domain/vocabulary/type-meaning.js';
import type { ImportDocument } from '../../../inventory/domain/import-document.js';
import { OUT_OF_SCOPE } from './present-words.js';
import { FULL_EXPORT, INCLUDE, markField, orderField, statusField, typeField } from './value-fields.js';

type Typed = Readonly<Record<string, unknown>>;
type Context = { readonly document: ImportDocument; readonly choices: ImportChoices };

/** What a person answered about the values, with what was settled before; null when they changed nothing. */
export function readValuesForm(typed: Typed, { document, choices }: Context): ImportChoices | null {
  const orders = answers(typed, document, { kind: 'date-order', nameOf: orderField, values: ['dmy', 'mdy'] as const });
  const marks = answers(typed, document, { kind: 'decimal-mark', nameOf: markField, values: [',', '.'] as const });
  const types = wordsOf(typed, document, 'category', (text) =>
    text === OUT_OF_SCOPE ? OUT_OF_SCOPE : isCategory(text) ? text : null,
  );
  const statuses = wordsOf(typed, document, 'status', (text) => (isDeviceStatus(text) ? text : null));
  const ticked = [typed[INCLUDE]].flat();
  const include = OUT_OF_SCOPE_KINDS.filter((kind) => ticked.includes(kind));
  const fullExport = readWord(typed[FULL_EXPORT], FULL_EXPORTS) ?? 'no';
  const isSame =
    orders.size + marks.size + types.size + statuses.size === 0 &&
    fullExport === (choices.fullExport ?? 'no') &&
    include.join() === OUT_OF_SCOPE_KINDS.filter((kind) => choices.include?.has(kind)).join();
  if (isSame) return null;
  return {
    ...choices,
    dateOrders: new Map([...(choices.dateOrders ?? []), ...orders]),
    decimalMarks: new Map([...(choices.decimalMarks ?? []), ...marks]),
    types: new Map([...(choices.types ?? []), ...types]),
    statuses: new Map([...(choices.statuses ?? []), ...statuses]),
    include: new Set(include),
    fullExport,
  };
}

type Question<Value extends string> = {
  readonly kind: string;
  readonly nameOf: (column: string) => string;
  readonly values: readonly Value[];
};

/** Answers that settle a doubt, or say otherwise than what was understood. */
function answers<Value extends string>(
  typed: Typed,
  document: ImportDocument,
  { kind, nameOf, values }: Question<Value>,
): ReadonlyMap<string, Value> {
  return new Map(
    decisionsOf(document.decisions, kind).flatMap((decision) => {
      const given = readWord(typed[nameOf(decision.column ?? '')], values);
      if (given === null || decision.column === null) return [];
      return given === decision.value && !isOpenQuestion(decision) ? [] : [[decision.column, given] as const];
    }),
  );
}

function wordsOf<Meaning>(
  typed: Typed,
  document: ImportDocument,
  field: 'category' | 'status',
  read: (text: string) => Meaning | null,
): ReadonlyMap<string, Meaning> {
  return new Map(
    document.unknownWords.flatMap(({ field: of, word }) => {
      const given = typed[field === 'category' ? typeField(word) : statusField(word)];
      const meaning = of === field && typeof given === 'string' ? read(given) : null;
      return meaning === null ? [] : [[word, meaning] as const];
    }),
  );
}
