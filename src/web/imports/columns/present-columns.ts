import type { SampledColumn } from '../../../inventory/domain/import-document.js';
import { columnLetters } from '../../../inventory/domain/column-letters.js';
import { choiceName, chosenFor } from '../../../inventory/domain/understanding/chosen-for.js';
import { FIELD_MEANINGS, PERSONAL_FIELDS } from '../../../inventory/domain/understanding/field-meaning.js';
import type { OptionGroupView } from '../../components/option-group.js';
import { routes } from '../../frame/routes.js';
import type { Locale } from '../../wording/locale.js';
import { wordFor } from '../../wording/word-for.js';
import { decisionsOf, factOf } from '../decision-of.js';
import { columnField, NEITHER, OPENED, questionField } from './column-fields.js';
import type { ColumnsFacts } from './columns-facts.js';
import type { ColumnLineView, ColumnSelect, ColumnsView } from './columns-view.js';
import { isDoubtful } from '../doubtful-column.js';
import { presentReading } from './present-reading.js';

/** Lists of meanings are long: so many doubtful columns open theirs by themselves. */
const OPEN_BY_THEMSELVES = 3;
/** The same when nothing tells the devices: whichever does is to be said. */
const OPEN_WHEN_UNTOLD = 8;

/** Every column of a file and what was understood of it: questions first, then what is read, then what is left out. */
export function presentColumns(facts: ColumnsFacts, locale: Locale): ColumnsView {
  const { document, importId, errors } = facts;
  const words = locale.words.importColumns;
  const opened = openedIn(facts);
  const places = document.columns.map((column, at) => ({ column, at }));
  const isRead = ({ column, at }: Place) => opened.has(at) || FIELD_MEANINGS.has(column.field ?? '');
  return {
    importId,
    untold: words.untold[untoldIn(document) ?? ''] ?? '',
    purpose: words.purpose(document.file.name, document.columns.length),
    errors,
    questions: decisionsOf(document.decisions, 'column-conflict').map(({ value, facts: proof }) =>
      presentQuestion(value, proof, places, locale),
    ),
    lines: places.filter(isRead).map((place) => presentLine(place, { ...facts, opened }, locale)),
    unused: places
      .filter((place) => !isRead(place))
      .map((place) => ({
        header: nameOf(place, locale),
        why: presentHow(place.column, facts, locale).text,
        href: hrefToOpen(place, { ...facts, opened }),
      })),
    reading: presentReading(facts, locale),
  };
}

type Place = { readonly column: SampledColumn; readonly at: number };

function openedIn({ document, choices, opened }: ColumnsFacts): ReadonlySet<number> {
  const isUntold = untoldIn(document) !== null;
  const doubtful = document.columns.flatMap((column, at) => (isUntold || isDoubtful(column, choices) ? [at] : []));
  return new Set([...doubtful.slice(0, isUntold ? OPEN_WHEN_UNTOLD : OPEN_BY_THEMSELVES), ...opened]);
}

/** Why nothing tells the devices; null when something does. */
const untoldIn = ({ decisions }: ColumnsFacts['document']): string | null =>
  decisionsOf(decisions, 'identity-question')[0]?.value ?? null;

function presentQuestion(
  field: string,
  proof: Parameters<typeof factOf>[0],
  places: readonly Place[],
  locale: Locale,
): OptionGroupView {
  const { importColumns, importFields } = locale.words;
  const titleOf = (name: string): string => {
    const place = places.find(({ column }) => choiceName(column) === name);
    return place === undefined ? name : nameOf(place, locale);
  };
  const [first, second] = [factOf(proof, 'first'), factOf(proof, 'second')];
  return {
    name: questionField(field),
    id: `question-${field}`,
    question: importColumns.whichColumn(wordFor(importFields, field)),
    hint: importColumns.differ(factOf(proof, 'row')),
    choices: [
      { value: first, label: importColumns.thisColumn(titleOf(first), factOf(proof, 'firstValue')) },
      { value: second, label: importColumns.thisColumn(titleOf(second), factOf(proof, 'secondValue')) },
      { value: NEITHER, label: importColumns.neither },
    ],
    value: '',
    isOpen: true,
  };
}

function presentLine(place: Place, facts: ColumnsFacts, locale: Locale): ColumnLineView {
  const { column, at } = place;
  const { importColumns: words, importFields } = locale.words;
  const isKept = FIELD_MEANINGS.has(column.field ?? '');
  return {
    id: `column-${at}`,
    header: nameOf(place, locale),
    sample: column.sample ?? (isKept ? locale.words.imports.check.blank : words.hidden),
    field: isKept ? wordFor(importFields, column.field ?? '') : '',
    how: presentHow(column, facts, locale),
    change: facts.opened.has(at)
      ? presentSelect(place, locale)
      : { href: hrefToOpen(place, facts), label: words.changeColumn(nameOf(place, locale)) },
  };
}

function presentSelect(place: Place, locale: Locale): ColumnSelect {
  const { importColumns: words, importFields } = locale.words;
  const { column } = place;
  const fields = [...FIELD_MEANINGS.keys()].map((value) => ({ value, label: wordFor(importFields, value) }));
  const byLabel = new Intl.Collator(locale.language);
  return {
    name: columnField(choiceName(column)),
    label: words.meaningOf(nameOf(place, locale)),
    choices: [
      { value: '', label: words.leaveOut },
      ...fields.sort((one, other) => byLabel.compare(one.label, other.label)),
    ],
    value: FIELD_MEANINGS.has(column.field ?? '') ? (column.field ?? '') : '',
  };
}

function presentHow(
  column: SampledColumn,
  { choices, document }: ColumnsFacts,
  { words }: Locale,
): ColumnLineView['how'] {
  const { how } = words.importColumns;
  if (chosenFor(choices.columns, column) !== undefined) return { text: how.chosen, tone: 'good' };
  const isRival = decisionsOf(document.decisions, 'column-conflict').some(({ facts }) =>
    [facts.first, facts.second].includes(choiceName(column)),
  );
  if (isRival) return { text: how.conflict, tone: 'caution' };
  if (column.field === null) return { text: how.unknown };
  if (PERSONAL_FIELDS.has(column.field)) return { text: how.personal };
  if (!FIELD_MEANINGS.has(column.field)) return { text: how.noPlace };
  if (isDoubtful(column, choices)) return { text: how.doubtful, tone: 'caution' };
  return { text: column.confidence >= 1 ? how.exact : how.alike };
}

/** The title of a column, with its letter where another has the same. */
function nameOf({ column, at }: Place, { words: { importColumns: words } }: Locale): string {
  if (column.header === '') return words.unnamed(at + 1);
  return column.name === undefined ? column.header : words.namesakes(column.header, words.place(columnLetters(at)));
}

function hrefToOpen({ at }: Place, { importId, opened }: ColumnsFacts): string {
  const places = [...new Set([...opened, at])].join(',');
  return `${routes.importColumns(importId)}?${OPENED}=${places}#column-${at}`;
}
