import { DomainError } from '../../../kernel/domain-error.js';
import type { SourceRow } from '../source-file.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { chosenFor } from './chosen-for.js';
import { columnNames } from './column-names.js';
import { ColumnProfile } from './column-profile.js';
import { DAY_FIELDS, FIELD_MEANINGS } from './field-meaning.js';
import type { FoundHeader } from './find-header.js';
import type { HeaderGuess } from './header-guess.js';
import type { ImportChoices } from './import-choices.js';
import { recogniseHeaders } from './recognise-headers.js';
import { RivalColumns } from './rival-columns.js';
import { isEvidenceOnly } from './evidence-column.js';

/** The table under the header, profiled column by column. */
export class TableProfile {
  readonly headerRow: number;
  readonly headerCells: readonly string[];
  /** by what choices name each column */
  readonly names: readonly string[];
  readonly guesses: readonly HeaderGuess[];
  readonly columns: readonly ColumnProfile[];
  readonly rivals: readonly RivalColumns[];
  rowCount = 0;

  constructor(
    header: SourceRow,
    readonly headerFound: FoundHeader['how'],
    vocabulary: Vocabulary,
    choices: ImportChoices,
  ) {
    this.headerRow = header.position;
    this.headerCells = header.cells.map((cell) => cell.trim());
    this.names = columnNames(this.headerCells);
    this.guesses = guessesOf(this.headerCells, this.names, vocabulary, choices);
    this.columns = this.headerCells.map(
      (cell, index) => new ColumnProfile(index, cell, this.names[index] ?? cell, watched(this.guesses[index])),
    );
    this.rivals = rivalsOf(this.headerCells, this.guesses, vocabulary);
  }

  add(row: SourceRow): void {
    this.rowCount++;
    const { cells, position } = row;
    for (const column of this.columns) {
      const cell = cells[column.index];
      if (cell === undefined || cell === '' || (cell.charCodeAt(0) <= 32 && cell.trim() === '')) continue;
      column.add(cell, position);
    }
    for (const rival of this.rivals) rival.add(cells, position);
  }
}

function guessesOf(
  header: readonly string[],
  names: readonly string[],
  vocabulary: Vocabulary,
  choices: ImportChoices,
): HeaderGuess[] {
  for (const chosen of choices.columns.keys()) {
    if (!header.includes(chosen) && !names.includes(chosen))
      throw new DomainError('mapping-column-unknown', 'invalid', { header: chosen });
  }
  return recogniseHeaders(header, vocabulary.headers, { likeness: true }).map((guess, at) => {
    const chosen = chosenFor(choices.columns, { header: header[at] ?? '', name: names[at] });
    return chosen === undefined ? guess : { field: chosen, confidence: 1, how: 'chosen' };
  });
}

function watched(guess: HeaderGuess | undefined): { readonly dates: boolean; readonly amounts: boolean } {
  const field = guess?.field ?? '';
  return {
    dates: DAY_FIELDS.has(field) || field === 'warranty_months',
    amounts: field === 'purchase_price' || guess?.how === 'none',
  };
}

/** Every two columns that claim the same field and cannot both be right. */
function rivalsOf(header: readonly string[], guesses: readonly HeaderGuess[], vocabulary: Vocabulary): RivalColumns[] {
  const rivals: RivalColumns[] = [];
  guesses.forEach(({ field }, first) => {
    if (field === null || FIELD_MEANINGS.get(field)?.several !== 'one') return;
    for (let second = first + 1; second < guesses.length; second++) {
      if (guesses[second]?.field !== field) continue;
      if (isEvidenceOnly(field, header[first] ?? '') !== isEvidenceOnly(field, header[second] ?? '')) continue;
      rivals.push(new RivalColumns(first, second, vocabulary.nullMarkers));
    }
  });
  return rivals;
}
