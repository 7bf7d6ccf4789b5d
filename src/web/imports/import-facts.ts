import type { ImportDocument } from '../../inventory/domain/import-document.js';
import type { ImportStage } from '../../inventory/domain/import-stage.js';
import type { UndoneImport } from '../../inventory/imports/undone-import.js';
import type { DomainError } from '../../kernel/domain-error.js';

/** One import as its pages need it. */
export type ImportFacts = {
  readonly id: string;
  readonly stage: ImportStage;
  readonly fileName: string;
  readonly actor: string | null;
  readonly startedAt: string;
  readonly appliedAt: string | null;
  readonly rowsRead: number;
  /** null until the file is read to its end */
  readonly document: ImportDocument | null;
  readonly refusal: Pick<DomainError, 'code' | 'kind' | 'facts'> | null;
  /** what taking it back did; null unless it was */
  readonly undone: UndoneImport | null;
};
