import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceData } from '../domain/device-fields.js';
import { DuplicateWatch } from '../domain/identity/duplicate-watch.js';
import { IDENTITY_KINDS, identityKeys, keysToLookUp, type IdentityKey } from '../domain/identity/identity-keys.js';
import { inOrder, isUsual, type IdentityOrder } from '../domain/identity/identity-order.js';
import { reconcile } from '../domain/identity/reconcile.js';
import type { ImportDocument } from '../domain/import-document.js';
import { ImportTally, type DocumentParts } from '../domain/import-tally.js';
import { duplicateProblem, lotTwiceProblem } from '../domain/rows/duplicate-problem.js';
import { severityOf } from '../domain/problem-codes.js';
import type { InterpretedRow } from '../domain/rows/interpreted-row.js';
import { lotDevices } from '../domain/rows/lot-devices.js';
import { RowInterpreter } from '../domain/rows/row-interpreter.js';
import type { SourceRow } from '../domain/source-file.js';
import { GarbledLetters } from '../domain/understanding/garbled-letters.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import type { RowProblem, Understanding } from '../domain/understanding/understanding.js';
import type { Vocabulary } from '../domain/vocabulary/vocabulary.js';
import { ColumnSamples } from './column-samples.js';
import type { Found, KnownDevices } from './known-devices.js';
import { IdentitySettler, type Settled } from './identity-settler.js';
import { storedKeys } from './key-columns.js';
import { lockedProblems } from './locked-problems.js';
import type { PlannedRow } from './planned-row.js';
import type { RejectedRow } from './rejected-row.js';
import { RejectedRows } from './rejected-rows.js';

/** A data row with the identities by which its device may be known. */
type ReadRow = {
  readonly source: SourceRow;
  readonly row: InterpretedRow;
  /** those of all its devices, of the kinds and in the order that the organisation believes */
  readonly keys: readonly IdentityKey[];
  /** those of its device, of any kind; null for a lot */
  readonly allKeys: readonly IdentityKey[] | null;
  /** the devices of a row that counts several; null: the row is about one */
  readonly lot: readonly DeviceData[] | null;
};

/** A device as a row describes it, the keys of it when they are worked out already, and its rank in the row. */
type OneDevice = Pick<ReadRow, 'row'> & {
  readonly data: DeviceData;
  readonly keys: ReadRow['allKeys'];
  readonly unit: number;
};

type Reconciled = {
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly planned: PlannedRow | null;
  /** what the row says of fields that a person corrected */
  readonly kept: readonly RowProblem[];
};

/** Decides each row of a file in turn and counts what becomes of it. */
export class RowPlanner {
  private readonly interpreter: RowInterpreter;
  private readonly duplicates = new DuplicateWatch();
  private readonly tally: ImportTally;
  private readonly samples: ColumnSamples;
  private readonly letters = new GarbledLetters();
  private readonly settler: IdentitySettler;
  private readonly rejected: RejectedRows;
  private readonly order: IdentityOrder;

  constructor(
    private readonly understanding: Understanding,
    private readonly vocabulary: Vocabulary,
    today: DateOnly,
    choices: ImportChoices,
    order: IdentityOrder = IDENTITY_KINDS,
  ) {
    this.order = isUsual(order) ? IDENTITY_KINDS : order;
    this.interpreter = new RowInterpreter(understanding, vocabulary, today, choices);
    this.tally = new ImportTally(understanding);
    this.samples = new ColumnSamples(understanding.columns);
    this.settler = new IdentitySettler(vocabulary.makers, this.order, choices.conflicts);
    this.rejected = new RejectedRows(understanding.columns, vocabulary.headers);
  }

  /** The data rows among these: what stands above the header, blank lines and footers are no rows. */
  interpret(rows: readonly SourceRow[]): readonly ReadRow[] {
    return rows
      .filter(({ position }) => position > this.understanding.headerRow)
      .map((source) => (this.understanding.lettersAreRepaired ? this.letters.mend(source) : source))
      .map((source) => ({ source, row: this.interpreter.interpret(source) }))
      .filter(({ row }) => row.scope !== 'blank-or-footer')
      .map((read) => ({ ...read, ...this.identities(read.row) }));
  }

  /** What each row does, given the devices already known by its identities; only rows that change something are returned. */
  decide(rows: readonly ReadRow[], known: KnownDevices): readonly PlannedRow[] {
    return rows.flatMap((read) =>
      read.lot === null ? (this.decideOne(read, known) ?? []) : this.decideLot(read, read.lot, known),
    );
  }

  /** The rows rejected since this was last asked. */
  takeRejected(): readonly RejectedRow[] {
    return this.rejected.take();
  }

  /** What was said of rows since this was last asked. */
  takeProblems(): readonly RowProblem[] {
    return this.tally.takeProblems();
  }

  document(parts: DocumentParts): ImportDocument {
    const document = this.tally.document(parts);
    const questions = this.settler.questions();
    const columns = this.samples.beside(document.columns);
    return { ...document, columns, ...(questions.length > 0 ? { questions } : {}) };
  }

  private keysOf(data: DeviceData): readonly IdentityKey[] {
    return inOrder(identityKeys(data, this.vocabulary.makers), this.order);
  }

  private identities(row: InterpretedRow): Pick<ReadRow, 'keys' | 'allKeys' | 'lot'> {
    const { makers } = this.vocabulary;
    if (row.quantity === 1 || leftAs(row) !== null) {
      const allKeys = identityKeys(row.data, makers);
      return { keys: inOrder(allKeys, this.order), allKeys, lot: null };
    }
    const lot = lotDevices(row.data, row.quantity, makers);
    return { keys: lot.flatMap((data) => keysToLookUp(this.keysOf(data))), allKeys: null, lot };
  }

  private decideOne({ source, row, keys, allKeys }: ReadRow, known: KnownDevices): PlannedRow | null {
    this.samples.see(source.cells);
    const left = leftAs(row);
    if (left !== null) return this.leave({ source, row }, left);
    const duplicate = this.duplicates.see(source, keys);
    const settled = duplicate === null ? this.settled(row, keys, known) : null;
    const problem = duplicate === null ? (settled?.problem ?? null) : duplicateProblem(row, duplicate);
    if (problem !== null) return this.leave({ source, row }, 'rejected', [problem]);
    const { action, planned, kept } = this.reconciled(
      { row, data: row.data, keys: allKeys, unit: 0 },
      settled?.found ?? null,
    );
    this.tally.add(row, action, kept);
    return planned;
  }

  /** The devices of a lot are known by their rank: the first stands for the row when the file says the same lot twice. */
  private decideLot({ source, row }: ReadRow, lot: readonly DeviceData[], known: KnownDevices): readonly PlannedRow[] {
    this.samples.see(source.cells);
    const devices = lot.map((data) => ({ data, keys: this.keysOf(data) }));
    const duplicate = this.duplicates.see(source, devices[0]?.keys ?? []);
    if (duplicate !== null) return this.leave({ source, row }, 'rejected', [lotTwiceProblem(row, duplicate)]) ?? [];
    const settled = devices.map(({ data, keys }) => this.settled({ ...row, data }, keys, known));
    const problem = settled.map((one) => one.problem).find((one) => one !== null);
    if (problem) return this.leave({ source, row }, 'rejected', [problem]) ?? [];
    const reconciled = lot.map((data, at) =>
      this.reconciled({ row, data, keys: null, unit: at }, settled[at]?.found ?? null),
    );
    this.tally.addLot(
      row,
      reconciled.map(({ action }) => action),
      reconciled.flatMap(({ kept }) => kept),
    );
    return reconciled.flatMap(({ planned }) => planned ?? []);
  }

  private reconciled({ row, data, keys, unit }: OneDevice, found: Found | null): Reconciled {
    const device = found?.device ?? null;
    const { action, changes, after, keptLocked } = reconcile(data, device, this.vocabulary.makers, found?.locked);
    const kept =
      device === null || keptLocked.length === 0
        ? []
        : lockedProblems({ row: row.position, given: data, device, fields: keptLocked }, this.understanding.uses);
    if (action === 'unchanged') return { action, planned: null, kept };
    const planned = {
      position: row.position,
      unit,
      action,
      deviceId: found?.device.id ?? null,
      after,
      keys: storedKeys(after === data && keys !== null ? keys : identityKeys(after, this.vocabulary.makers)),
      changes: action === 'created' ? {} : changes,
    };
    return { action, planned, kept };
  }

  private leave(
    { source, row }: Pick<ReadRow, 'source' | 'row'>,
    action: 'ignored' | 'rejected',
    found: readonly RowProblem[] = [],
  ): null {
    this.tally.add(row, action, found);
    if (action === 'rejected') this.rejected.add(source, [...row.problems, ...found]);
    return null;
  }

  /** Which device of the inventory the row is about; each speaks through one row only. */
  private settled(row: InterpretedRow, keys: readonly IdentityKey[], known: KnownDevices): Settled {
    const settled = this.settler.settle(row, keys, known);
    if (settled.problem !== null || settled.found === null) return settled;
    const { device, key } = settled.found;
    const again = this.duplicates.seeDevice(device.id, row.position, key);
    return again === null ? settled : { ...settled, problem: duplicateProblem(row, again) };
  }
}

/** What is done with a row before anybody asks which device it is about; null: that must be asked. */
function leftAs({ scope, problems }: InterpretedRow): 'ignored' | 'rejected' | null {
  if (scope !== 'in-scope') return 'ignored';
  return problems.some(({ code }) => severityOf(code) === 'error') ? 'rejected' : null;
}
