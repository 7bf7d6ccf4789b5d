import type { SampledColumn } from '../../../inventory/domain/import-document.js';
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

/** Every column of a file and what was understood of it: questions first, then what is read, then what is left out. */
export function presentColumns(facts: ColumnsFacts, locale: Locale): ColumnsView {
  const { document, importId, errors } = facts;
  const words = locale.words.importColumns;
  const opened = openedIn(facts);
  const places = document.columns.map((column, at) => ({ column, at }));
  const isRead = ({ column, at }: Place) => opened.has(at) || FIELD_MEANINGS.has(column.field ?? '');
  return {
    importId,
    purpose: words.purpose(document.file.name, document.columns.length),
    errors,
    questions: decisionsOf(document.decisions, 'column-conflict').map(({ value, facts: proof }) =>
      presentQuestion(value, proof, locale),
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
  const doubtful = document.columns.flatMap((column, at) => (isDoubtful(column, choices) ? [at] : []));
  return new Set([...doubtful.slice(0, OPEN_BY_THEMSELVES), ...opened]);
}

function presentQuestion(field: string, proof: Parameters<typeof factOf>[0], { words }: Locale): OptionGroupView {
  const { importColumns, importFields } = words;
  const [first, second] = [factOf(proof, 'first'), factOf(proof, 'second')];
  return {
    name: questionField(field),
    id: `question-${field}`,
    question: importColumns.whichColumn(wordFor(importFields, field)),
    hint: importColumns.differ(factOf(proof, 'row')),
    choices: [
      { value: first, label: importColumns.thisColumn(first, factOf(proof, 'firstValue')) },
      { value: second, label: importColumns.thisColumn(second, factOf(proof, 'secondValue')) },
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
    name: columnField(column.header),
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
  if (choices.columns.has(column.header)) return { text: how.chosen, tone: 'good' };
  const isRival = decisionsOf(document.decisions, 'column-conflict').some(({ facts }) =>
    [facts.first, facts.second].includes(column.header),
  );
  if (isRival) return { text: how.conflict, tone: 'caution' };
  if (column.field === null) return { text: how.unknown };
  if (PERSONAL_FIELDS.has(column.field)) return { text: how.personal };
  if (!FIELD_MEANINGS.has(column.field)) return { text: how.noPlace };
  if (isDoubtful(column, choices)) return { text: how.doubtful, tone: 'caution' };
  return { text: column.confidence >= 1 ? how.exact : how.alike };
}

const nameOf = ({ column, at }: Place, { words }: Locale): string =>
  column.header === '' ? words.importColumns.unnamed(at + 1) : column.header;

function hrefToOpen({ at }: Place, { importId, opened }: ColumnsFacts): string {
  const places = [...new Set([...opened, at])].join(',');
  return `${routes.importColumns(importId)}?${OPENED}=${places}#column-${at}`;
}
