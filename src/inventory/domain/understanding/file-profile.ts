import { DomainError } from '../../../kernel/domain-error.js';
import { columnLetters } from '../column-letters.js';
import type { SourceFormat, SourceRow } from '../source-file.js';
import { withChosenWords } from '../vocabulary/chosen-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { conclude } from './conclude.js';
import type { Proof } from './date-evidence.js';
import { findHeader, HEADER_WITHIN, proposedHeader } from './find-header.js';
import { GarbledLetters } from './garbled-letters.js';
import { checkChoices, NO_CHOICES, type ImportChoices } from './import-choices.js';
import { rowNature } from './row-nature.js';
import { TableProfile } from './table-profile.js';
import type { Understanding } from './understanding.js';

/** What a person chooses as the row of titles of a file that has none. */
const NO_TITLES = 0;

/** Rows kept until the header is found: those it may stand in, and some values below. */
const HEAD_ROWS = HEADER_WITHIN + 30;

/**
 * First pass over a file: what its columns hold and how their values are written, in memory that does not grow with the rows.
 * Every row is given once to `add`, then `conclude` answers.
 */
export class FileProfile {
  private readonly head: SourceRow[] = [];
  private table: TableProfile | null = null;
  private searched = HEADER_WITHIN;
  private rowsLeftOut = 0;
  private firstLeftOut: Proof | null = null;
  private readonly letters = new GarbledLetters();

  private readonly vocabulary: Vocabulary;
  private readonly choices: ImportChoices;

  constructor(
    vocabulary: Vocabulary,
    private readonly options: {
      readonly format: SourceFormat;
      readonly choices?: ImportChoices;
      /** false: the bytes of the file show that no letter was read twice */
      readonly suspectLetters?: boolean;
    },
  ) {
    this.choices = options.choices ?? NO_CHOICES;
    this.vocabulary = withChosenWords(vocabulary, this.choices);
  }

  /** @throws DomainError as `conclude`, as soon as the head of the file settles it */
  add(source: SourceRow): void {
    const row = this.options.suspectLetters === false ? source : this.letters.mend(source);
    const { headerRow } = this.choices;
    if (this.table) this.addData(this.table, row);
    else if (headerRow === NO_TITLES) this.openUntitled(row);
    else if (headerRow !== undefined) this.openChosen(row, headerRow);
    else if (this.head.push(row) === HEAD_ROWS) this.openTable();
  }

  /**
   * @throws DomainError `file-without-rows`, `mapping-field-unknown`, `mapping-column-unknown`, `header-row-blank`
   */
  conclude(): Understanding {
    const table = this.table ?? this.openTable();
    if (table.rowCount === 0) {
      throw new DomainError('file-without-rows', 'invalid', { headerRow: table.headerRow });
    }
    return conclude(table, this.vocabulary, {
      choices: this.choices,
      wideRowsAreShifted: this.options.format === 'csv',
      letters: this.letters,
      searched: this.searched,
      leftOut: this.firstLeftOut && { rows: this.rowsLeftOut, proof: this.firstLeftOut },
    });
  }

  private openTable(): TableProfile {
    const { headerRow } = this.choices;
    if (headerRow === NO_TITLES) throw new DomainError('file-without-rows', 'invalid', { headerRow });
    if (headerRow !== undefined) throw new DomainError('header-row-blank', 'invalid', { headerRow });
    checkChoices(this.choices, this.vocabulary.headers);
    this.searched = Math.min(this.head.length, HEADER_WITHIN);
    const found = findHeader(this.head, this.vocabulary) ?? proposedHeader(this.head);
    const header = this.head[found.at];
    if (header === undefined || this.head.every((row) => rowNature(row.cells, []) === 'blank')) {
      throw new DomainError('file-without-rows', 'invalid', { searched: this.searched });
    }
    const table = new TableProfile(header, found.how, this.vocabulary, this.choices);
    this.table = table;
    for (const row of this.head.splice(0).slice(found.at + 1)) this.addData(table, row);
    return table;
  }

  /** The row that a person called the titles; what stands above it is passed over. */
  private openChosen(row: SourceRow, headerRow: number): void {
    if (row.position < headerRow) return;
    if (row.position > headerRow) throw new DomainError('header-row-blank', 'invalid', { headerRow });
    checkChoices(this.choices, this.vocabulary.headers);
    this.table = new TableProfile(row, 'chosen', this.vocabulary, this.choices);
  }

  /** A person said that there are no titles: columns are called by their letters, and the first row is a device. */
  private openUntitled(row: SourceRow): void {
    if (rowNature(row.cells, []) === 'blank') return;
    checkChoices(this.choices, this.vocabulary.headers);
    const header = { position: NO_TITLES, cells: row.cells.map((_cell, at) => columnLetters(at)) };
    this.table = new TableProfile(header, 'chosen', this.vocabulary, this.choices);
    this.addData(this.table, row);
  }

  private addData(table: TableProfile, row: SourceRow): void {
    const nature = rowNature(row.cells, table.headerCells);
    if (nature === 'data') table.add(row);
    else if (nature === 'footer') {
      this.rowsLeftOut++;
      this.firstLeftOut ??= { value: row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '', row: row.position };
    }
  }
}
