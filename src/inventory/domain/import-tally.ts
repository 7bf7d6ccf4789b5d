import { asImportProblem } from './as-import-problem.js';
import type {
  DeviceCounts,
  ImportColumn,
  ImportCounts,
  ImportDocument,
  ImportProblem,
  RowAction,
} from './import-document.js';
import type { InterpretedRow } from './rows/interpreted-row.js';
import type { WordingLanguage } from './sentence.js';
import type { OutOfScopeFamily } from './vocabulary/type-meaning.js';
import { UnknownWords } from './unknown-words.js';
import type { Decision } from './source-file.js';
import { decide } from './understanding/decide.js';
import type { RowProblem, Understanding, UnderstoodDecision } from './understanding/understanding.js';

const MOST_PROBLEMS = 1000;
const MOST_WORDS = 200;

/** What the reader and the service know, and the rows do not. */
export type DocumentParts = Pick<ImportDocument, 'status' | 'importId'> & {
  readonly file: Omit<ImportDocument['file'], 'headerRow' | 'rows'>;
  /** decisions of the reader: encoding, delimiter, sheet */
  readonly decisions: readonly Decision[];
};

/** The document but for the values met in its columns, which the rows' own cells give. */
export type UnsampledDocument = Omit<ImportDocument, 'columns'> & { readonly columns: readonly ImportColumn[] };

/** Counts the rows of an import as they are decided, and makes its document. Memory does not grow with the rows. */
export class ImportTally {
  private readonly tally: Record<RowAction, number> = { created: 0, updated: 0, unchanged: 0, ignored: 0, rejected: 0 };
  private readonly ignoredWords = new Map<string, { kind: string; family: OutOfScopeFamily; rows: number }>();
  private readonly unknownWords = new UnknownWords();
  private readonly problems: ImportProblem[] = [];
  private readonly devices: Record<keyof DeviceCounts, number> = { created: 0, updated: 0, unchanged: 0 };
  private lots = 0;
  private lotDevices = 0;
  private firstLot: { readonly row: number; readonly quantity: number } | null = null;
  private problemCount = 0;
  private untaken: RowProblem[] = [];
  private nextColumnProblem = 0;

  constructor(
    private readonly understanding: Understanding,
    private readonly language: WordingLanguage = 'fr',
  ) {}

  /** Call once for each data row, in the order of the file, with the problems found since it was interpreted. */
  add(row: InterpretedRow, action: RowAction, found: readonly RowProblem[] = []): void {
    this.tally[action]++;
    if (action in this.devices) this.devices[action as keyof DeviceCounts]++;
    this.keepColumnProblems(row.position);
    for (const problem of row.problems) {
      this.unknownWords.see(problem);
      this.keep(problem);
    }
    for (const problem of found) this.keep(problem);
    if (typeof row.scope === 'string') return;
    const { ignored, kind } = row.scope;
    const word = this.ignoredWords.size < MOST_WORDS || this.ignoredWords.has(`${kind} ${ignored}`) ? ignored : kind;
    const counted = this.ignoredWords.get(`${kind} ${word}`);
    if (counted) counted.rows += 1;
    else this.ignoredWords.set(`${kind} ${word}`, { kind: word, family: kind, rows: 1 });
  }

  /** The same for a row that counts several devices, each with what becomes of it: the row does the most that one of them does. */
  addLot(row: InterpretedRow, actions: readonly (keyof DeviceCounts)[], found: readonly RowProblem[] = []): void {
    const action = actions.includes('created') ? 'created' : actions.includes('updated') ? 'updated' : 'unchanged';
    this.add(row, action, found);
    this.devices[action]--;
    for (const one of actions) this.devices[one]++;
    this.lots++;
    this.lotDevices += actions.length;
    this.firstLot ??= { row: row.position, quantity: actions.length };
  }

  /** The problems since this was last asked, in the order of the file; of a file that is read, it is asked after each few rows. */
  takeProblems(): readonly RowProblem[] {
    const taken = this.untaken;
    this.untaken = [];
    return taken;
  }

  get counts(): ImportCounts {
    return { ...this.tally };
  }

  /** The document, the same for a dry run and for the real one but for status and id. */
  document({ status, importId, file, decisions }: DocumentParts): UnsampledDocument {
    this.keepColumnProblems(Number.MAX_SAFE_INTEGER);
    const { headerRow, rowCount, columns } = this.understanding;
    return {
      status,
      importId,
      file: { ...file, headerRow, rows: rowCount },
      columns,
      decisions: [...decisions, ...this.understanding.decisions, ...this.lotDecision()],
      counts: this.counts,
      devices: { ...this.devices },
      ignoredKinds: [...this.ignoredWords.values()].sort((a, b) => b.rows - a.rows || (a.kind < b.kind ? -1 : 1)),
      unknownWords: this.unknownWords.list(),
      problems: [...this.problems],
      problemCount: this.problemCount,
    };
  }

  private lotDecision(): readonly UnderstoodDecision[] {
    if (this.firstLot === null) return [];
    const column = this.understanding.uses.find(({ field }) => field === 'quantity')?.header ?? null;
    const facts = { ...this.firstLot, rows: this.lots };
    return [decide('quantity-rows', String(this.lotDevices), 'rows-count-devices', facts, column)];
  }

  /** Problems of whole columns stand at the first row they concern. */
  private keepColumnProblems(row: number): void {
    const { problems } = this.understanding;
    for (
      let next = problems[this.nextColumnProblem];
      next && next.row <= row;
      next = problems[this.nextColumnProblem]
    ) {
      this.keep(next);
      this.nextColumnProblem++;
    }
  }

  private keep(problem: RowProblem): void {
    this.problemCount++;
    this.untaken.push(problem);
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(asImportProblem(problem, this.language));
  }
}
