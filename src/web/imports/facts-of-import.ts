import type { ImportSummary } from '../../inventory/imports/import-summary.js';
import type { ImportFacts } from './import-facts.js';

/** An import as its pages need it. A refusal kept with it is about the file, hence `invalid`. */
export function importFacts(summary: ImportSummary): ImportFacts {
  const { id, stage, fileName, actor, startedAt, appliedAt, rowsRead, document, refusal, undone } = summary;
  return {
    ...{ id, stage, fileName, actor, startedAt, appliedAt, rowsRead, document, undone },
    refusal: refusal === null ? null : { ...refusal, kind: 'invalid' },
  };
}
