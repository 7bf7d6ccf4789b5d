import type { Facts } from '../../kernel/domain-error.js';
import type { ImportDocument } from '../domain/import-document.js';
import type { ImportStage } from '../domain/import-stage.js';
import type { UndoneImport } from './undone-import.js';

/** An import as other rooms see it. */
export type ImportSummary = {
  readonly id: string;
  readonly organisationId: string;
  readonly stage: ImportStage;
  readonly fileName: string;
  readonly actor: string;
  readonly startedAt: string;
  readonly progressAt: string;
  readonly appliedAt: string | null;
  readonly rowsRead: number;
  /** null while the file is read, and when it was refused before that */
  readonly document: ImportDocument | null;
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
  /** what taking it back did; null unless it was */
  readonly undone: UndoneImport | null;
};
