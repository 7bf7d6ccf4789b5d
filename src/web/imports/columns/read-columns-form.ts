import { DELIMITERS, SOURCE_ENCODINGS } from '../../../inventory/domain/source-file.js';
import { readWord } from '../../frame/read-word.js';
import { choiceName, chosenFor } from '../../../inventory/domain/understanding/chosen-for.js';
import type { ImportChoices } from '../../../inventory/domain/understanding/import-choices.js';
import type { ImportDocument } from '../../../inventory/domain/import-document.js';
import { columnField, NEITHER, questionField, READING_FIELDS } from './column-fields.js';
import { decisionsOf, factOf } from '../decision-of.js';
import { isDoubtful } from '../doubtful-column.js';

type Typed = Readonly<Record<string, unknown>>;
type Context = { readonly document: ImportDocument; readonly choices: ImportChoices };

/** What a person answered; `choices` null when they changed nothing, `wrong` the fields that hold no possible answer. */
export type ReadColumns = { readonly choices: ImportChoices | null; readonly wrong: readonly string[] };

/**
 * Reads the form of the columns. A file that is to be read otherwise may have other columns: what was settled about the
 * former ones is then forgotten.
 */
export function readColumnsForm(typed: Typed, { document, choices }: Context): ReadColumns {
  const { reading, wrong } = readReading(typed, document.file);
  if (wrong.length > 0) return { choices: null, wrong };
  if (Object.keys(reading).length > 0) {
    const { dateOrders: _orders, decimalMarks: _marks, ...kept } = choices;
    return { choices: { ...kept, ...reading, columns: new Map() }, wrong };
  }
  const columns = new Map([...readMeanings(typed, { document, choices }), ...readAnswers(typed, document)]);
  if (columns.size === 0) return { choices: null, wrong };
  return { choices: { ...choices, columns: new Map([...choices.columns, ...columns]) }, wrong };
}

/** Every list of meanings that was changed; one that was open because of a doubt counts as it is, since somebody saw it. */
function readMeanings(typed: Typed, { document, choices }: Context): (readonly [string, string | null])[] {
  return document.columns.flatMap((column) => {
    const given = typed[columnField(choiceName(column))];
    if (typeof given !== 'string') return [];
    const wanted = given === '' ? null : given;
    const isSame =
      wanted === column.field ||
      (wanted === null && chosenFor(choices.columns, column) === undefined && isUnread(column));
    return isSame && !isDoubtful(column, choices) ? [] : [[choiceName(column), wanted] as const];
  });
}

const isUnread = ({ confidence, field }: ImportDocument['columns'][number]): boolean =>
  confidence === 0 || field === null;

/** Of two columns that contradict each other, the one to believe speaks and the other is left out. */
function readAnswers(typed: Typed, document: ImportDocument): (readonly [string, string | null])[] {
  return decisionsOf(document.decisions, 'column-conflict').flatMap(({ value: field, facts }) => {
    const given = typed[questionField(field)];
    const rivals = [factOf(facts, 'first'), factOf(facts, 'second')];
    if (typeof given !== 'string' || ![NEITHER, ...rivals].includes(given)) return [];
    return rivals.map((name) => [name, name === given ? field : null] as const);
  });
}

type Reading = Pick<ImportChoices, 'encoding' | 'delimiter' | 'headerRow' | 'sheet'>;

function readReading(typed: Typed, file: ImportDocument['file']): { reading: Reading; wrong: string[] } {
  const encoding = readWord(typed[READING_FIELDS.encoding], SOURCE_ENCODINGS);
  const delimiter = readWord(typed[READING_FIELDS.delimiter], DELIMITERS);
  const sheet = textOf(typed[READING_FIELDS.sheet]);
  const row = textOf(typed[READING_FIELDS.headerRow]);
  const headerRow = Number(row);
  const isRow = /^\d{1,7}$/.test(row);
  return {
    reading: {
      ...(encoding !== null && encoding !== file.encoding ? { encoding } : {}),
      ...(delimiter !== null && delimiter !== file.delimiter ? { delimiter } : {}),
      ...(sheet !== '' && sheet !== file.sheet ? { sheet } : {}),
      ...(isRow && headerRow !== file.headerRow ? { headerRow } : {}),
    },
    wrong: row !== '' && !isRow ? [READING_FIELDS.headerRow] : [],
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 200) : '');
