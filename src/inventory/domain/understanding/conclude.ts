import type { ImportColumn } from '../import-document.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { chooseColumns, type Choice } from './choose-columns.js';
import { chosenDecisions } from './chosen-decisions.js';
import { claimFields } from './claim-fields.js';
import type { Proof } from './date-evidence.js';
import { decide } from './decide.js';
import { FIELD_MEANINGS, TELLING_SLOTS } from './field-meaning.js';
import type { GarbledLetters } from './garbled-letters.js';
import type { HeaderGuess } from './header-guess.js';
import type { ImportChoices } from './import-choices.js';
import { identityQuestion } from './identity-question.js';
import { genericComputer } from './generic-computer.js';
import { readingOf } from './reading-of.js';
import { isEvidenceOnly } from './evidence-column.js';
import type { TableProfile } from './table-profile.js';
import type { ColumnUse, RowProblem, Understanding, UnderstoodDecision } from './understanding.js';
import { columnsLeftOut, headerFound } from './file-decisions.js';

type Context = {
  readonly choices: ImportChoices;
  readonly wideRowsAreShifted: boolean;
  /** rows among which the titles were looked for */
  readonly searched: number;
  readonly leftOut: { readonly rows: number; readonly proof: Proof } | null;
  readonly letters: GarbledLetters;
};

/** Draws the understanding from what the first pass saw. A file of which nothing tells the devices is a question. */
export function conclude(table: TableProfile, vocabulary: Vocabulary, context: Context): Understanding {
  const claims = claimFields(table.guesses, table.columns, vocabulary);
  const decisions: UnderstoodDecision[] = [
    ...context.letters.decisions(),
    headerFound(table, claims.guesses),
    ...chosenDecisions(context.choices),
    ...claims.decisions,
  ];
  const problems: RowProblem[] = [...context.letters.problems()];
  const uses: ColumnUse[] = [];
  const refused = new Set<number>();
  for (const choice of choicesOf(table, claims.guesses)) {
    choice.refused.forEach((index) => refused.add(index));
    if (choice.decision) decisions.push(choice.decision);
    if (choice.problem) problems.push({ ...choice.problem, row: table.headerRow });
    for (const index of choice.used) {
      const reading = readingOf(table, index, claims.guesses[index]?.field ?? '', context.choices);
      if (reading.use) uses.push(reading.use);
      decisions.push(...reading.decisions);
      problems.push(...reading.problems);
    }
  }
  const columns = table.headerCells.map((header, at) => ({
    ...columnOf(header, claims.guesses[at], refused.has(at)),
    ...(table.names[at] !== header && { name: table.names[at] }),
  }));
  const question = questionOf(table, { uses, columns, problems }, context);
  if (question !== null) decisions.push(question);
  if (table.headerFound === 'first-row') uses.splice(0, question === null ? 0 : uses.length);
  const generic = genericComputer(table, uses, vocabulary);
  if (generic) decisions.push(generic);
  decisions.push(...columnsLeftOut(columns, refused));
  if (context.leftOut) {
    decisions.push(
      decide('rows-left-out', String(context.leftOut.rows), 'footers-found', { ...context.leftOut.proof }),
    );
  }
  return {
    headerRow: table.headerRow,
    headerCells: table.headerCells,
    columns,
    uses: uses.sort((a, b) => orderOf(a) - orderOf(b)),
    decisions,
    problems: problems.sort((a, b) => a.row - b.row),
    rowCount: table.rowCount,
    genericComputerIsDesktop: generic !== null,
    wideRowsAreShifted: context.wideRowsAreShifted,
    lettersAreRepaired: context.letters.foundAny,
  };
}

const orderOf = (use: ColumnUse): number => FIELD_MEANINGS.get(use.field)?.order ?? 0;

/** One choice per kept field, in the order of the columns; evidence columns stand apart. */
function choicesOf(table: TableProfile, guesses: readonly HeaderGuess[]): Choice[] {
  const groups = new Map<string, number[]>();
  guesses.forEach(({ field }, index) => {
    if (field === null || !FIELD_MEANINGS.has(field)) return;
    const group = isEvidenceOnly(field, table.headerCells[index] ?? '') ? `${field} evidence` : field;
    groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return [...groups.values()].map((indexes) => {
    const field = guesses[indexes[0] ?? 0]?.field ?? '';
    if (FIELD_MEANINGS.get(field)?.several !== 'one')
      return { used: indexes, refused: [], decision: null, problem: null };
    const candidates = indexes.map((index) => ({
      index,
      header: table.headerCells[index] ?? '',
      name: table.names[index] ?? '',
      confidence: guesses[index]?.confidence ?? 0,
      chosen: guesses[index]?.how === 'chosen',
      filled: table.columns[index]?.filled ?? 0,
    }));
    return chooseColumns(field, candidates, (first, second) => {
      const rival = table.rivals.find(
        (pair) => (pair.first === first && pair.second === second) || (pair.first === second && pair.second === first),
      );
      return rival?.disagreement ?? null;
    });
  });
}

function columnOf(header: string, guess: HeaderGuess | undefined, refused: boolean): ImportColumn {
  const field = refused || guess?.field === 'ignore' ? null : (guess?.field ?? null);
  return { header, field, confidence: field === null ? 0 : (guess?.confidence ?? 0) };
}

type Settled = {
  readonly uses: readonly ColumnUse[];
  readonly columns: readonly ImportColumn[];
  readonly problems: readonly RowProblem[];
};

/**
 * A file of which no column tells the devices, or whose titles nobody found; null when two columns that contradict each
 * other are a question already.
 */
function questionOf(
  table: TableProfile,
  { uses, columns, problems }: Settled,
  { choices, searched }: Context,
): UnderstoodDecision | null {
  const { headerFound, headerRow } = table;
  const isUntitled = headerFound === 'first-row' && choices.columns.size === 0;
  if (isUntitled) return identityQuestion('file-without-header', { searched });
  if (uses.some(({ field }) => isTelling(field))) return null;
  if (problems.some(({ code, field }) => code === 'column-conflict' && isTelling(field))) return null;
  if (headerFound === 'by-shape') return identityQuestion('file-without-header', { searched });
  const found = columns.filter((column) => column.field !== null).map((column) => column.header);
  return identityQuestion('no-identifying-column', { headerRow, found: found.join(', ') });
}

const isTelling = (field: string | null): boolean =>
  TELLING_SLOTS.has(FIELD_MEANINGS.get(field ?? '')?.slot ?? 'notes');
