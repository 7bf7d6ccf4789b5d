import { ImportUndo } from '../inventory/imports/import-undo.js';
import type { UndoOutcome } from '../inventory/imports/undone-import.js';
import type { CommandContext } from './command.js';
import { OPERATOR } from './operator.js';

/** Takes an import back, and tells what was put back and what was left. */
export async function undoImport(
  { application, output }: CommandContext,
  importId: string,
  { json }: { readonly json?: boolean },
): Promise<void> {
  const app = await application();
  const outcome = await app.get(ImportUndo).undo(OPERATOR, importId);
  output.print(json ? JSON.stringify(outcome, null, 2) : told(outcome));
}

const told = ({ reversed, removed, kept, keptCount }: UndoOutcome): string =>
  [
    `Import annulé : ${reversed} équipements remis comme avant, dont ${removed} retirés du parc.`,
    ...(keptCount === 0 ? [] : [`Laissés tels quels, car modifiés depuis : ${keptCount}.`]),
    ...kept.map(({ device, because }) => `  ${device} : ${because}`),
    ...(keptCount > kept.length ? [`  … et ${keptCount - kept.length} autres`] : []),
  ].join('\n');
