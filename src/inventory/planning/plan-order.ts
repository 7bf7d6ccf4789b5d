import type { DateOnly } from '../../kernel/date-only.js';
import type { IdentityKey } from '../domain/identity/identity-keys.js';
import type { IdentityOrder } from '../domain/identity/identity-order.js';
import type { ImportDocument } from '../domain/import-document.js';
import type { Decision } from '../domain/source-file.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import type { KnownRows } from './known-devices.js';
import type { RejectedRow } from './rejected-row.js';
import type { StagedRow } from './staged-row.js';

/** A file to understand. Like all that follows it is plain data: it may go to another thread and come back. */
export type PlanOrder = {
  /** where the file is on this computer */
  readonly path: string;
  /** its own name, without a folder */
  readonly fileName: string;
  readonly sheet: string | undefined;
  readonly choices: ImportChoices;
};

/** How the rows of a file that was understood are to be decided. */
export type PlanTerms = {
  readonly today: DateOnly;
  readonly identityOrder: IdentityOrder;
  /** false: the inventory is empty, nothing of it need be asked */
  readonly isAsked: boolean;
};

/** What was decided about some rows. */
export type DecidedRows = {
  /** how many rows of the file these are */
  readonly rows: number;
  /** those that change something */
  readonly planned: readonly StagedRow[];
  readonly rejected: readonly RejectedRow[];
  /** what was said of them */
  readonly problems: readonly RowProblem[];
};

/** What is known of a file before its rows are decided. */
export type WhatIsUnderstood = {
  readonly rowCount: number;
  /** what was settled, and what is asked, to understand it */
  readonly decisions: readonly Decision[];
};

/** What planning asks of whoever has the database. */
export type PlanOutside = {
  /** so many more rows were read, to understand the file */
  read(rows: number): Promise<void>;
  /** the file is understood: how are its rows to be decided? */
  understood(what: WhatIsUnderstood): Promise<PlanTerms>;
  /** the devices that bear one of the keys of some rows */
  lookUp(keys: readonly (readonly IdentityKey[])[]): Promise<KnownRows>;
  take(decided: DecidedRows): Promise<void>;
};

/** What a file will do, and how it was understood. */
export type FilePlan = {
  readonly document: ImportDocument;
  /** the choices, with what the file proved */
  readonly settled: ImportChoices;
};
