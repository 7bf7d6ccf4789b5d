import { FoldedTable } from '../components/folded-table.js';
import type { Frame } from '../frame/frame.js';
import type { VanishedView } from './import-views.js';

/** Devices that the whole inventory no longer names; nothing when the file is only a part of it. */
export function VanishedTable({ frame, view }: { readonly frame: Frame; readonly view: VanishedView | null }) {
  const words = frame.locale.words.importValues.vanished;
  if (view === null) return null;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{view.sentence}</p>
      <FoldedTable
        caption={words.title}
        captionHidden
        columns={[{ label: words.device }, { label: words.lastSeen }]}
        view={view.devices}
      />
    </>
  );
}
