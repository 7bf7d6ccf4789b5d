import type { DateOnly } from '../../kernel/date-only.js';
import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../domain/device-fields.js';
import { DuplicateWatch } from '../domain/identity/duplicate-watch.js';
import { identityConflict } from '../domain/identity/identity-conflict.js';
import { identityKeys, type IdentityKey } from '../domain/identity/identity-keys.js';
import { reconcile } from '../domain/identity/reconcile.js';
import type { ImportDocument } from '../domain/import-document.js';
import { ImportTally, type DocumentParts } from '../domain/import-tally.js';
import { conflictProblem, duplicateProblem, sharedProblem } from '../domain/rows/duplicate-problem.js';
import { severityOf } from '../domain/problem-codes.js';
import type { InterpretedRow } from '../domain/rows/interpreted-row.js';
import { RowInterpreter } from '../domain/rows/row-interpreter.js';
import type { SourceRow } from '../domain/source-file.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import type { RowProblem, Understanding } from '../domain/understanding/understanding.js';
import type { Vocabulary } from '../domain/vocabulary/vocabulary.js';
import { ColumnSamples } from './column-samples.js';
import type { Found, KnownDevices } from './identity-lookup.js';
import { storedKeys } from './key-columns.js';
import type { FieldChanges, PlannedRow } from './planned-row.js';

/** A data row with the identities by which its device may be known. */
type ReadRow = { readonly source: SourceRow; readonly row: InterpretedRow; readonly keys: readonly IdentityKey[] };

/** Decides each row of a file in turn and counts what becomes of it. */
export class RowPlanner {
  private readonly interpreter: RowInterpreter;
  private readonly duplicates = new DuplicateWatch();
  private readonly tally: ImportTally;
  private readonly samples: ColumnSamples;

  constructor(
    understanding: Understanding,
    private readonly vocabulary: Vocabulary,
    today: DateOnly,
    private readonly nextId: () => string,
    choices: ImportChoices,
  ) {
    this.headerRow = understanding.headerRow;
    this.interpreter = new RowInterpreter(understanding, vocabulary, today, choices);
    this.tally = new ImportTally(understanding);
    this.samples = new ColumnSamples(understanding.columns);
  }

  private readonly headerRow: number;

  /** The data rows among these: what stands above the header, blank lines and footers are no rows. */
  interpret(rows: readonly SourceRow[]): readonly ReadRow[] {
    return rows
      .filter(({ position }) => position > this.headerRow)
      .map((source) => ({ source, row: this.interpreter.interpret(source) }))
      .filter(({ row }) => row.scope !== 'blank-or-footer')
      .map((read) => ({ ...read, keys: identityKeys(read.row.data, this.vocabulary.makers) }));
  }

  /** What each row does, given the devices already known by its identities; only rows that change something are returned. */
  decide(rows: readonly ReadRow[], known: KnownDevices): readonly PlannedRow[] {
    return rows.flatMap((read) => this.decideOne(read, known) ?? []);
  }

  document(parts: DocumentParts): ImportDocument {
    const document = this.tally.document(parts);
    return { ...document, columns: this.samples.beside(document.columns) };
  }

  private decideOne({ source, row, keys }: ReadRow, known: KnownDevices): PlannedRow | null {
    this.samples.see(source.cells);
    if (row.scope !== 'in-scope') return this.leave(row, 'ignored');
    if (row.problems.some(({ code }) => severityOf(code) === 'error')) return this.leave(row, 'rejected');
    const found = known.find(keys);
    const problem = this.identityProblem({ source, row, keys }, found);
    if (problem !== null) {
      this.tally.add(row, 'rejected', [problem]);
      return null;
    }
    const { action, changes, after } = reconcile(row.data, found?.device ?? null, this.vocabulary.makers);
    this.tally.add(row, action);
    if (action === 'unchanged') return null;
    return {
      position: row.position,
      action,
      deviceId: found?.device.id ?? this.nextId(),
      after,
      keys: storedKeys(identityKeys(after, this.vocabulary.makers)),
      changes: action === 'created' ? everythingNew(after) : changes,
    };
  }

  private leave(row: InterpretedRow, action: 'ignored' | 'rejected'): null {
    this.tally.add(row, action);
    return null;
  }

  /** Why nobody can tell which device the row is about; null when it is certain. */
  private identityProblem({ source, row, keys }: ReadRow, found: Found | null): RowProblem | null {
    const duplicate = this.duplicates.see(source, keys);
    if (duplicate !== null) return duplicateProblem(row, duplicate);
    if (found === null) return null;
    if (found.isShared) return sharedProblem(row, found.key.kind);
    const conflict = identityConflict(row.data, found.device, found.key.kind, this.vocabulary.makers);
    if (conflict !== null) return conflictProblem(row, conflict);
    const again = this.duplicates.seeDevice(found.device.id, row.position, found.key);
    return again === null ? null : duplicateProblem(row, again);
  }
}

/** A loop: run once a row, it was a twentieth of an import when written with `Object.fromEntries`. */
function everythingNew(data: DeviceData): FieldChanges {
  const changes: Partial<Record<DeviceField, readonly [null, string | number]>> = {};
  for (const name of DEVICE_FIELD_NAMES) {
    const value = data[name];
    if (value !== null) changes[name] = [null, value];
  }
  return changes;
}
