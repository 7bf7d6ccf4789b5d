import type { ImportDocument } from '../domain/import-document.js';
import { secondsLeft, type ImportProgress } from '../domain/import-progress.js';
import type { ImportStage } from '../domain/import-stage.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import { undoEnd } from '../domain/undo-delay.js';
import type { ImportRefusal } from './import-refusal.js';
import type { ImportEntity } from './import.entity.js';
import { readChoices } from './read-choices.js';
import type { UndoneImport } from './undone-import.js';

/** An import as other rooms see it. */
export type ImportSummary = {
  readonly id: string;
  readonly organisationId: string;
  readonly stage: ImportStage;
  readonly fileName: string;
  readonly actor: string;
  /** who had it applied; null as long as nobody did */
  readonly decidedBy: string | null;
  readonly startedAt: string;
  readonly progressAt: string;
  readonly appliedAt: string | null;
  readonly rowsRead: number;
  /** of the phase under way, or of the last one */
  readonly progress: ImportProgress;
  /** what a person settled; null when nothing */
  readonly choices: ImportChoices | null;
  /** the file can be read again with other choices */
  readonly isFileKept: boolean;
  /** `ImportsService.rejectedFile` gives the rows it rejected */
  readonly hasRejectedRows: boolean;
  /** null while the file is read for the first time, and when it was refused before that */
  readonly document: ImportDocument | null;
  /** why it was refused; with an import that waits, why its last step was */
  readonly refusal: ImportRefusal | null;
  /** what taking it back did; null unless it was */
  readonly undone: UndoneImport | null;
  /** until when it can be taken back; null when it was not applied, or was taken back */
  readonly undoable: { readonly until: string; readonly isOver: boolean } | null;
};

/** What other rooms see: readings, jobs and the version of the inventory are the importer's own affair. */
export function summaryOf(found: ImportEntity, now: string): ImportSummary {
  const { id, organisationId, stage, fileName, actor, decidedBy, startedAt, progressAt, appliedAt } = found;
  const { rowsRead, rowsTotal, document, refusal } = found;
  const isRunning = stage === 'reading' || stage === 'applying';
  return {
    ...{ id, organisationId, stage, fileName, actor, decidedBy, startedAt, progressAt, appliedAt },
    ...{ rowsRead, document, refusal, undone: found.undone },
    progress: { rowsRead, rowsTotal, startedAt, secondsLeft: isRunning ? secondsLeft(found, now) : null },
    choices: found.choices === null ? null : readChoices(found.choices),
    isFileKept: found.fileParts !== null,
    undoable: stage === 'applied' && appliedAt !== null ? undoableOf(appliedAt, now) : null,
    hasRejectedRows: found.rejectedId !== null && (document?.counts.rejected ?? 0) > 0,
  };
}

function undoableOf(appliedAt: string, now: string): ImportSummary['undoable'] {
  const until = undoEnd(appliedAt);
  return { until, isOver: until <= now };
}
