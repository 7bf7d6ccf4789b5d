import type { OutOfScopeFamily } from './vocabulary/type-meaning.js';
import type { ImportQuestion } from './identity/conflict-questions.js';
import type { Vanished } from './vanished-devices.js';
import type { Decision, SourceEncoding, SourceFormat } from './source-file.js';

/** What happened to one row of the file. Every data row ends in exactly one of these. */
export const ROW_ACTIONS = ['created', 'updated', 'unchanged', 'ignored', 'rejected'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** `error`: the row is rejected; `warning`: the row goes in, without the doubtful value. */
export type ImportProblem = {
  readonly row: number;
  readonly column: string | null;
  /** name of data/vocabulary/headers.csv (`purchase_date`) */
  readonly field: string | null;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly value: string | null;
};

export type ImportColumn = {
  readonly header: string;
  /** by what choices name it, where several columns have its title: `Lieu#2`; else it is named by its title */
  readonly name?: string | undefined;
  /** name of data/vocabulary/headers.csv, null when the column is not used */
  readonly field: string | null;
  /** 0..1: 1 exact header, less when recognised by likeness or by its values */
  readonly confidence: number;
};

/** A column with the first value met in it; null when there is none, or when it is about a person. */
export type SampledColumn = ImportColumn & { readonly sample: string | null };

/** A word that stands for rows out of scope. `chosen`: a person said so. */
export type IgnoredKind = { readonly kind: string; readonly family: OutOfScopeFamily; readonly rows: number };

/** A word that a person may explain once for all the rows that hold it: see `types` and `statuses` of `ImportChoices`. */
export type UnknownWord = {
  readonly field: 'category' | 'status';
  /** as first written in the file */
  readonly word: string;
  readonly rows: number;
  readonly firstRow: number;
};

export type ImportCounts = Readonly<Record<RowAction, number>>;

export type DeviceCounts = Readonly<Record<'created' | 'updated' | 'unchanged', number>>;

/** The answer of an import, the same for a dry run and for the real one (`status` and `importId` aside). */
export type ImportDocument = {
  readonly status: 'previewed' | 'applied' | 'unchanged' | 'refused';
  readonly importId: string | null;
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly format: SourceFormat;
    readonly encoding: SourceEncoding | null;
    readonly delimiter: string | null;
    readonly sheet: string | null;
    readonly headerRow: number;
    /** data rows: no header, blank, title or footer lines */
    readonly rows: number;
  };
  readonly columns: readonly SampledColumn[];
  readonly decisions: readonly Decision[];
  readonly counts: ImportCounts;
  /** the same in devices: a row that counts several without a number for each makes as many */
  readonly devices: DeviceCounts;
  /** rows left out because they are no workstation, screen, tablet or phone, by the word found; `family` brings them in */
  readonly ignoredKinds: readonly IgnoredKind[];
  /** words of types and statuses that are not understood, the most frequent first; at most 200 */
  readonly unknownWords: readonly UnknownWord[];
  /** the first 1,000 in the order of the file; `problemCount` has the true number */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** conflicts of identity, when there are: each is answered for all its rows by `conflicts` of the choices */
  readonly questions?: readonly ImportQuestion[];
  /** devices that no row met, when the file was said to be a full export */
  readonly vanished?: Vanished;
};

/** Whether applying changes anything in the inventory. */
export const changesInventory = ({ counts, vanished }: ImportDocument): boolean =>
  counts.created + counts.updated + (vanished?.marked ?? 0) > 0;

/** How many devices an import creates or changes, those it marks missing among them. */
export const changedDevices = ({ devices, vanished }: ImportDocument): number =>
  devices.created + devices.updated + (vanished?.marked ?? 0);
