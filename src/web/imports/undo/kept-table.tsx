import { FoldedTable } from '../../components/folded-table.js';
import type { Frame } from '../../frame/frame.js';
import type { KeptView } from './undo-view.js';

/** Devices that stay as they are, with who changed them and when; nothing when there are none. */
export function KeptTable({ frame, view }: { readonly frame: Frame; readonly view: KeptView }) {
  const words = frame.locale.words.importUndo;
  if (view.rows.length === 0) return null;
  return (
    <>
      <h2>{words.kept}</h2>
      <FoldedTable
        caption={words.keptCaption}
        columns={[words.device, words.because, words.who, words.when].map((label) => ({ label }))}
        view={view}
      />
    </>
  );
}
