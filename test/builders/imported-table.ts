import { DuplicateWatch } from '../../src/inventory/domain/identity/duplicate-watch.js';
import { identityKeys } from '../../src/inventory/domain/identity/identity-keys.js';
import { reconcile } from '../../src/inventory/domain/identity/reconcile.js';
import type { DeviceData } from '../../src/inventory/domain/device-fields.js';
import type { RowAction } from '../../src/inventory/domain/import-document.js';
import { ImportTally, type UnsampledDocument } from '../../src/inventory/domain/import-tally.js';
import { severityOf } from '../../src/inventory/domain/problem-codes.js';
import { duplicateProblem } from '../../src/inventory/domain/rows/duplicate-problem.js';
import type { InterpretedRow } from '../../src/inventory/domain/rows/interpreted-row.js';
import { lotDevices } from '../../src/inventory/domain/rows/lot-devices.js';
import { RowInterpreter } from '../../src/inventory/domain/rows/row-interpreter.js';
import type { SourceFormat, SourceRow } from '../../src/inventory/domain/source-file.js';
import { FileProfile } from '../../src/inventory/domain/understanding/file-profile.js';
import { GarbledLetters } from '../../src/inventory/domain/understanding/garbled-letters.js';
import type { ImportChoices } from '../../src/inventory/domain/understanding/import-choices.js';
import type { RowProblem, Understanding } from '../../src/inventory/domain/understanding/understanding.js';
import { inventoryVocabulary } from '../../src/inventory/vocabulary.js';
import { dateOnly, type DateOnly } from '../../src/kernel/date-only.js';

export const vocabulary = inventoryVocabulary();
export const today = dateOnly('2026-11-23');

type Options = { readonly format?: SourceFormat; readonly choices?: ImportChoices; readonly today?: DateOnly };
type Cells = readonly (readonly string[])[];

/** A table as a person would type it: one row a line, cells parted by semicolons. Rows are numbered from 1. */
const cellsOf = (text: string): string[][] =>
  text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim().split(';'));

const rowsOf = (table: string | Cells): SourceRow[] =>
  (typeof table === 'string' ? cellsOf(table) : table).map((cells, at) => ({ position: at + 1, cells }));

/** What the importer understands of a table. */
export function understand(table: string | Cells, options: Options = {}): Understanding {
  const { format = 'csv', choices } = options;
  const profile = new FileProfile(vocabulary, choices ? { format, choices } : { format });
  for (const row of rowsOf(table)) profile.add(row);
  return profile.conclude();
}

/** What it makes of each of its data rows. */
export function interpret(table: string | Cells, options: Options = {}): InterpretedRow[] {
  const understanding = understand(table, options);
  const interpreter = new RowInterpreter(understanding, vocabulary, options.today ?? today, options.choices);
  const letters = new GarbledLetters();
  return rowsOf(table)
    .map((row) => interpreter.interpret(understanding.lettersAreRepaired ? letters.mend(row) : row))
    .filter((row) => row.scope !== 'blank-or-footer');
}

/** The problems of a row, by code. */
export const codesOf = (row: InterpretedRow | undefined): string[] =>
  (row?.problems ?? []).map((problem) => problem.code);

export type Imported = { readonly document: UnsampledDocument; readonly devices: readonly DeviceData[] };

/** A whole import into `known` devices, found again by their first identity. */
export function importTable(table: string | Cells, known: readonly DeviceData[] = [], options: Options = {}): Imported {
  const understanding = understand(table, options);
  const interpreter = new RowInterpreter(understanding, vocabulary, options.today ?? today, options.choices);
  const watch = new DuplicateWatch();
  const tally = new ImportTally(understanding);
  const keyOf = (device: DeviceData): string => JSON.stringify(identityKeys(device, vocabulary.makers)[0] ?? null);
  const devices = new Map(known.map((device) => [keyOf(device), device]));
  for (const source of rowsOf(table)) {
    const row = interpreter.interpret(source);
    if (row.scope === 'blank-or-footer') continue;
    const found: RowProblem[] = [];
    if (isLot(row)) {
      tally.addLot(row, lotDevices(row.data, row.quantity, vocabulary.makers).map(keep));
    } else tally.add(row, decide(row, source, found), found);
  }
  return { document: tally.document(PARTS), devices: [...devices.values()] };

  function decide(row: InterpretedRow, source: SourceRow, found: RowProblem[]): RowAction {
    if (row.scope !== 'in-scope') return 'ignored';
    if (row.problems.some((problem) => severityOf(problem.code) === 'error')) return 'rejected';
    const duplicate = watch.see(source, identityKeys(row.data, vocabulary.makers));
    if (duplicate) {
      found.push(duplicateProblem(row, duplicate));
      return 'rejected';
    }
    return keep(row.data);
  }

  function keep(data: DeviceData): 'created' | 'updated' | 'unchanged' {
    const { action, after } = reconcile(data, devices.get(keyOf(data)) ?? null, vocabulary.makers);
    devices.set(keyOf(data), after);
    return action;
  }
}

const isLot = ({ scope, problems, quantity }: InterpretedRow): boolean =>
  quantity > 1 && scope === 'in-scope' && !problems.some(({ code }) => severityOf(code) === 'error');

const PARTS = {
  status: 'previewed',
  importId: null,
  decisions: [],
  file: { name: 'parc.csv', sha256: '', format: 'csv', encoding: 'utf-8', delimiter: ';', sheet: null },
} as const;
