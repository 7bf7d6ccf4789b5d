import type { UndoOutcome } from '../../../inventory/imports/undone-import.js';
import type { Locale } from '../../wording/locale.js';
import { presentKept } from './present-kept.js';
import type { UndoView } from './undo-view.js';

/** What the page of taking back is made from. */
export type UndoFacts = {
  readonly importId: string;
  readonly fileName: string;
  readonly outcome: UndoOutcome;
  /** names of those who changed what stays, by actor */
  readonly names: Readonly<Record<string, string>>;
};

/** What taking an import back would do, in numbers, before it does. */
export function presentUndo({ importId, fileName, outcome, names }: UndoFacts, locale: Locale): UndoView {
  const words = locale.words.importUndo;
  const { reversed, removed, keptCount } = outcome;
  const restored = reversed - removed;
  return {
    importId,
    fileName,
    title: words.title(fileName),
    sentences: [
      ...(removed > 0 ? [words.removed(removed)] : []),
      ...(restored > 0 ? [words.restored(restored)] : []),
      words.keptSentence(keptCount),
    ],
    kept: presentKept(outcome, names, locale),
    button: reversed > 0 ? words.submit(reversed) : null,
  };
}
