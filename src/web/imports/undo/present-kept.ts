import type { UndoOutcome } from '../../../inventory/imports/undone-import.js';
import { foldRows } from '../../components/fold-rows.js';
import { routes } from '../../frame/routes.js';
import type { Locale } from '../../wording/locale.js';
import { sayActor } from '../../wording/say-actor.js';
import type { KeptView } from './undo-view.js';

const KEPT_SHOWN = 20;

/** The devices that stay as they are: who changed each of them, when, and by which way. */
export function presentKept(
  { kept, keptCount }: Pick<UndoOutcome, 'kept' | 'keptCount'>,
  names: Readonly<Record<string, string>>,
  locale: Locale,
): KeptView {
  const { words, format } = locale;
  const rows = kept.map(({ device, deviceId, actor, at, importId }) => ({
    cells: [
      { text: device, href: routes.device(deviceId) },
      importId === null ? words.importUndo.byHand : words.importUndo.byImport,
      sayActor(names[actor] ?? actor, locale),
      format.instantInTable(at),
    ],
  }));
  return foldRows(rows, keptCount, KEPT_SHOWN, words.imports.problems.more);
}
