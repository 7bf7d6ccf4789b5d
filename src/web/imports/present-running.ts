import type { ProgressView } from '../components/progress.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { ImportFacts } from './import-facts.js';
import type { ImportRunningView } from './import-views.js';

const SECONDS_IN_A_MINUTE = 60;

/** What the page of a running import was asked for. */
export type RunningFacts = {
  readonly facts: ImportFacts;
  /** the step that follows; null: where the import waits */
  readonly then: 'valeurs' | 'verification' | null;
  /** whether the person asked the page to reload by itself */
  readonly isFollowed: boolean;
};

/** An import that a process is still reading or writing. */
export function presentRunning({ facts, then, isFollowed }: RunningFacts, locale: Locale): ImportRunningView {
  const words = locale.words.imports.running;
  const isReading = facts.stage === 'reading';
  const { secondsLeft } = facts.progress;
  const here = then === null ? routes.import(facts.id) : routes.importThen(facts.id, then);
  const followed = `${here}${then === null ? '?' : '&'}suivre=oui`;
  return {
    title: isReading ? words.reading : words.applying,
    purpose: isReading ? words.readingPurpose(facts.fileName) : words.applyingPurpose(facts.fileName),
    step: !isReading ? 'apply' : facts.document === null ? 'file' : 'values',
    progress: sayProgress(facts, locale),
    left: secondsLeft === null ? words.leftUnknown : words.left(Math.floor(secondsLeft / SECONDS_IN_A_MINUTE)),
    refreshHref: isFollowed ? followed : here,
    followHref: isFollowed ? here : followed,
    isFollowed,
  };
}

/** As long as nothing was told of a phase, its end is known but not how far it is: no bar stands at zero. */
function sayProgress({ stage, progress }: ImportFacts, { words: { imports } }: Locale): ProgressView {
  const { running } = imports;
  const { rowsRead, rowsTotal } = progress;
  if (rowsTotal === null) return { label: running.rowsRead(rowsRead), done: rowsRead, total: null };
  if (rowsRead === 0 && stage === 'applying') return { label: running.rowsToWrite(rowsTotal), done: 0, total: null };
  return { label: running.rowsOf(rowsRead, rowsTotal), done: rowsRead, total: rowsTotal };
}
