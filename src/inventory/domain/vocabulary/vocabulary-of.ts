import { foldWords } from '../../../kernel/text.js';
import { isDeviceStatus, RETIREMENT_REASONS, type RetirementReason } from '../device-status.js';
import { HeaderIndex } from './header-index.js';
import { MakerNames } from './maker-names.js';
import { ModelRules } from './model-rules.js';
import { PhraseFinder } from './phrase-finder.js';
import { Placeholders } from './placeholders.js';
import { StatusWords } from './status-words.js';
import { typeMeaning } from './type-meaning.js';
import type { Vocabulary } from './vocabulary.js';
import { WordList } from './word-list.js';

type Line = Readonly<Record<string, string>>;

/** The tables of data/vocabulary, one list of lines each, under the name of their file. */
export type VocabularyTables = Readonly<
  Record<
    | 'headers'
    | 'category-words'
    | 'model-words'
    | 'out-of-scope-words'
    | 'manufacturer-names'
    | 'status-words'
    | 'retirement-words'
    | 'null-markers'
    | 'junk-serials',
    readonly Line[]
  >
>;

/** @throws RangeError when a table names a category, a status or a reason that does not exist */
export function vocabularyOf(tables: VocabularyTables): Vocabulary {
  return {
    headers: new HeaderIndex(
      tables.headers.map((line) => ({
        field: cell(line, 'field'),
        header: cell(line, 'header'),
        system: cell(line, 'system'),
        rank: Number(cell(line, 'rank')),
      })),
    ),
    types: new PhraseFinder([
      ...tables['category-words'].map((line) => ({
        text: cell(line, 'word'),
        meaning: typeMeaning(cell(line, 'category')),
      })),
      ...tables['out-of-scope-words'].map((line) => ({
        text: cell(line, 'word'),
        meaning: typeMeaning(cell(line, 'kind')),
        anywhere: cell(line, 'anywhere') === 'yes',
      })),
    ]),
    models: new ModelRules(
      tables['model-words'].map((line) => ({
        text: cell(line, 'text'),
        match: cell(line, 'match'),
        maker: cell(line, 'manufacturer'),
        meaning: typeMeaning(cell(line, 'category')),
      })),
    ),
    makers: new MakerNames(
      tables['manufacturer-names'].map((line) => [cell(line, 'alias'), cell(line, 'manufacturer')]),
    ),
    statuses: new StatusWords(
      tables['status-words'].map((line) => {
        const status = cell(line, 'status');
        if (!isDeviceStatus(status)) throw new RangeError(`${status} is not a status`);
        return [foldWords(cell(line, 'word')), { status, reason: reasonOf(cell(line, 'retirement_reason')) }];
      }),
    ),
    retirementReasons: new PhraseFinder(
      tables['retirement-words'].map((line) => ({
        text: cell(line, 'word'),
        meaning: reasonOf(cell(line, 'retirement_reason')) ?? 'unknown',
      })),
    ),
    nullMarkers: new WordList(tables['null-markers'].map((line) => cell(line, 'marker'))),
    placeholders: new Placeholders(
      tables['junk-serials'].map((line) => ({ value: cell(line, 'value'), appliesTo: cell(line, 'applies_to') })),
    ),
  };
}

function reasonOf(code: string): RetirementReason | null {
  if (code === '') return null;
  const reason = RETIREMENT_REASONS.find((known) => known === code);
  if (!reason) throw new RangeError(`${code} is not a reason of retirement`);
  return reason;
}

function cell(line: Line, column: string): string {
  const value = line[column];
  if (value === undefined) throw new RangeError(`a table of the vocabulary has no column ${column}`);
  return value;
}
