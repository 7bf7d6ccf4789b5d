import { NO_CHOICES } from '../../inventory/domain/understanding/import-choices.js';
import type { ImportSummary } from '../../inventory/imports/import-summary.js';
import type { ImportFacts } from './import-facts.js';

/** An import as its pages need it. A refusal kept with it without its kind is about the file, hence `invalid`. */
export function importFacts(summary: ImportSummary): ImportFacts {
  const { id, stage, fileName, actor, decidedBy, startedAt, appliedAt, rowsRead, progress, document } = summary;
  const { choices, refusal, undone, undoable } = summary;
  return {
    ...{ id, stage, fileName, startedAt, appliedAt, rowsRead, progress, document, undone, undoable },
    actor: decidedBy ?? actor,
    choices: choices ?? NO_CHOICES,
    refusal: refusal === null ? null : { ...refusal, kind: refusal.kind ?? 'invalid' },
  };
}
