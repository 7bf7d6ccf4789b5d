import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { ImportFacts } from './import-facts.js';
import type { ImportRunningView } from './import-views.js';

/** An import that a process is still reading or writing. */
export function presentRunning(facts: ImportFacts, locale: Locale): ImportRunningView {
  const words = locale.words.imports.running;
  const isReading = facts.stage === 'reading';
  const total = facts.document?.file.rows ?? null;
  return {
    title: isReading ? words.reading : words.applying,
    purpose: isReading ? words.readingPurpose(facts.fileName) : words.applyingPurpose(facts.fileName),
    progress: {
      label: total === null ? words.rowsRead(facts.rowsRead) : words.rowsOf(facts.rowsRead, total),
      done: facts.rowsRead,
      total,
    },
    refreshHref: routes.import(facts.id),
  };
}
