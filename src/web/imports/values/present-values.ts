import type { UnderstoodDecision } from '../../../inventory/domain/understanding/understanding.js';
import type { OptionGroupView } from '../../components/option-group.js';
import type { Locale } from '../../wording/locale.js';
import { wordFor } from '../../wording/word-for.js';
import { decisionsOf } from '../decision-of.js';
import { isOpenQuestion } from '../open-question.js';
import { sayProof } from '../say-proof.js';
import { FULL_EXPORTS } from '../../../inventory/domain/understanding/import-choices.js';
import { presentKinds } from './present-kinds.js';
import { presentWords } from './present-words.js';
import { FULL_EXPORT, markField, orderField } from './value-fields.js';
import type { ValuesFacts } from './values-facts.js';
import type { ValuesView } from './values-view.js';

const ORDERS = ['dmy', 'mdy'];
const MARKS = [',', '.'];

/** How the values of a file are read, with the row that proves it; what nothing proves is asked. */
export function presentValues(facts: ValuesFacts, locale: Locale): ValuesView {
  const { document, choices, importId } = facts;
  const words = locale.words.importValues;
  const dates = decisionsOf(document.decisions, 'date-order');
  const marks = decisionsOf(document.decisions, 'decimal-mark');
  const isAsked = ({ value, reason }: UnderstoodDecision) =>
    ORDERS.includes(value) || value === 'mixed' || reason === 'no-row-proves';
  const view = {
    dates: dates.filter(isAsked).map((decision, at) => presentOrder(decision, at, locale)),
    decimals: marks.map((decision, at) => presentMark(decision, at, locale)),
    settled: dates
      .filter((decision) => !isAsked(decision))
      .map((decision) => ({
        term: words.orderOf(decision.column ?? ''),
        content: `${wordFor(locale.words.imports.decisionValue, decision.value)} (${sayProof(decision, locale)})`,
      })),
    types: presentWords('category', facts, locale),
    statuses: presentWords('status', facts, locale),
    kinds: presentKinds(facts, locale),
  };
  const asked = [view.dates, view.decimals, view.settled, view.types.words, view.statuses.words, view.kinds.items];
  return {
    importId,
    purpose: words.purpose(document.file.name),
    ...view,
    fullExport: {
      name: FULL_EXPORT,
      id: FULL_EXPORT,
      question: words.fullExport,
      hint: '',
      choices: FULL_EXPORTS.map((value) => ({ value, label: words.fullExportChoice[value] })),
      value: choices.fullExport ?? 'no',
      isOpen: false,
    },
    isQuiet: asked.every((part) => part.length === 0),
  };
}

function presentOrder(decision: UnderstoodDecision, at: number, locale: Locale): OptionGroupView {
  const { importValues: words, imports } = locale.words;
  const column = decision.column ?? '';
  return {
    ...{ name: orderField(column), id: `order-${at}`, question: words.orderOf(column) },
    ...asQuestion(decision, locale),
    choices: [
      ...(decision.value === 'mixed' ? [{ value: '', label: words.perRow }] : []),
      ...ORDERS.map((value) => ({ value, label: wordFor(imports.decisionValue, value) })),
    ],
    value: decision.value === 'mixed' ? '' : decision.value,
  };
}

function presentMark(decision: UnderstoodDecision, at: number, locale: Locale): OptionGroupView {
  const { importValues: words, imports } = locale.words;
  const column = decision.column ?? '';
  const isSettled = MARKS.includes(decision.value);
  return {
    ...{ name: markField(column), id: `mark-${at}`, question: words.markOf(column) },
    ...asQuestion(decision, locale),
    choices: [
      ...(isSettled ? [] : [{ value: '', label: wordFor(imports.decisionValue, decision.value) }]),
      ...MARKS.map((value) => ({ value, label: wordFor(imports.decisionValue, value) })),
    ],
    value: isSettled ? decision.value : '',
  };
}

function asQuestion(decision: UnderstoodDecision, locale: Locale): Pick<OptionGroupView, 'hint' | 'isOpen'> {
  const { proof, doubt } = locale.words.importValues;
  const isOpen = isOpenQuestion(decision);
  const why = sayProof(decision, locale);
  return { isOpen, hint: isOpen ? doubt(why) : proof(why) };
}
