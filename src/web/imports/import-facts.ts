import type { ImportDocument } from '../../inventory/domain/import-document.js';
import type { ImportProgress } from '../../inventory/domain/import-progress.js';
import type { ImportStage } from '../../inventory/domain/import-stage.js';
import type { ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import type { ImportSummary } from '../../inventory/imports/import-summary.js';
import type { UndoneImport } from '../../inventory/imports/undone-import.js';
import type { DomainError } from '../../kernel/domain-error.js';

/** One import as its pages need it. */
export type ImportFacts = {
  readonly id: string;
  readonly stage: ImportStage;
  readonly fileName: string;
  /** who had it applied; who brought it as long as nobody did */
  readonly actor: string | null;
  readonly startedAt: string;
  readonly appliedAt: string | null;
  readonly rowsRead: number;
  readonly progress: Pick<ImportProgress, 'rowsRead' | 'rowsTotal' | 'secondsLeft'>;
  readonly choices: ImportChoices;
  /** null until the file is read to its end */
  readonly document: ImportDocument | null;
  /** what taking it back did; null unless it was */
  readonly undone: UndoneImport | null;
  /** until when it can be taken back; null when it was not applied, or was taken back */
  readonly undoable: ImportSummary['undoable'];
  readonly refusal: Pick<DomainError, 'code' | 'kind' | 'facts'> | null;
};
