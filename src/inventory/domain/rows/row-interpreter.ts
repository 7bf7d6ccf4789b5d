import type { DateOnly } from '../../../kernel/date-only.js';
import type { Facts } from '../../../kernel/domain-error.js';
import type { Category } from '../category.js';
import type { ProblemCode } from '../problem-codes.js';
import type { SourceRow } from '../source-file.js';
import { NO_CHOICES, type ImportChoices } from '../understanding/import-choices.js';
import { rowNature } from '../understanding/row-nature.js';
import type { RowProblem, Understanding } from '../understanding/understanding.js';
import type { Report } from '../values/report.js';
import { withChosenWords } from '../vocabulary/chosen-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { CategoryFinder } from './category-finder.js';
import { checkDraft, isLot } from './check-draft.js';
import { completeDraft } from './complete-draft.js';
import { Draft } from './draft.js';
import type { InterpretedRow, RowScope } from './interpreted-row.js';
import { stepsOf } from './steps-of.js';

const LONGEST_QUOTED_VALUE = 200;

type Column = { readonly index: number; readonly run: (draft: Draft, cell: string) => void };

/**
 * Second pass over a file: each row becomes the data of a device, with what could not be taken. A row out of scope that a person
 * wants all the same comes in without a category.
 */
export class RowInterpreter {
  private readonly columns: readonly Column[];
  private readonly vocabulary: Vocabulary;
  private readonly included: ReadonlySet<string>;
  private readonly categories: CategoryFinder;
  private problems: RowProblem[] = [];
  private position = 0;

  constructor(
    private readonly understanding: Understanding,
    vocabulary: Vocabulary,
    today: DateOnly,
    choices: ImportChoices = NO_CHOICES,
  ) {
    this.included = choices.include ?? new Set();
    this.vocabulary = withChosenWords(vocabulary, choices);
    this.categories = new CategoryFinder(this.vocabulary, understanding.genericComputerIsDesktop);
    this.columns = stepsOf(understanding.uses, this.vocabulary, today).map(({ use, step }) => {
      let quoted = '';
      const report: Report = (code, facts) => this.say(use.header, use.field, code, facts, quoted);
      return {
        index: use.index,
        run: (draft, cell) => {
          quoted = cell;
          step(draft, cell, report);
        },
      };
    });
  }

  interpret(row: SourceRow): InterpretedRow {
    this.position = row.position;
    this.problems = [];
    const draft = new Draft();
    const { cells } = row;
    const isAbove = row.position <= this.understanding.headerRow;
    if (isAbove || rowNature(cells, this.understanding.headerCells) !== 'data')
      return this.answer('blank-or-footer', draft);
    if (this.isTooWide(cells)) return this.answer('in-scope', draft);
    for (const column of this.columns) {
      const cell = cells[column.index];
      if (cell !== undefined && cell !== '') column.run(draft, cell);
    }
    completeDraft(draft, this.vocabulary);
    const found = this.categories.find(draft);
    if ('ignored' in found && !this.included.has(found.kind)) {
      this.problems = [];
      return this.answer(found, draft);
    }
    if ('category' in found) this.categorise(draft, found.category);
    checkDraft(draft, (field, value) => (code, facts) => this.say(this.headerOf(field), field, code, facts, value));
    return this.answer('in-scope', draft);
  }

  private categorise(draft: Draft, category: Category | null): void {
    draft.data.category = category;
    if (category === null && draft.typeText !== null) {
      this.say(this.headerOf('category'), 'category', 'category-unknown', {}, draft.typeText);
    }
  }

  private answer(scope: RowScope, draft: Draft): InterpretedRow {
    return {
      position: this.position,
      scope,
      data: draft.data,
      quantity: isLot(draft) ? (draft.quantity ?? 1) : 1,
      problems: this.problems,
    };
  }

  private say(
    column: string | null,
    field: string | null,
    code: ProblemCode,
    facts: Facts = {},
    value: string | null,
  ): void {
    const quoted =
      value !== null && value.length > LONGEST_QUOTED_VALUE ? `${value.slice(0, LONGEST_QUOTED_VALUE)}…` : value;
    this.problems.push({ row: this.position, column, field, code, facts, value: quoted });
  }

  private headerOf(field: string | null): string | null {
    return this.understanding.uses.find((use) => use.field === field)?.header ?? null;
  }

  /** Cells beyond the header: in a CSV the values are shifted and the row is refused; beside a workbook's table, they are notes. */
  private isTooWide(cells: readonly string[]): boolean {
    const columns = this.understanding.headerCells.length;
    if (cells.length <= columns || cells.slice(columns).every((cell) => cell.trim() === '')) return false;
    const shifted = this.understanding.wideRowsAreShifted;
    this.say(null, null, shifted ? 'row-shifted' : 'cells-beyond-header', { cells: cells.length, columns }, null);
    return shifted;
  }
}
