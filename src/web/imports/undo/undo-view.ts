import type { FoldedRows } from '../../components/folded-table.js';

/** Devices that taking an import back leaves as they are. */
export type KeptView = FoldedRows;

/** `/imports/:id/annulation` */
export type UndoView = {
  readonly importId: string;
  readonly fileName: string;
  readonly title: string;
  /** what will be put back and what will stay, in numbers */
  readonly sentences: readonly string[];
  readonly kept: KeptView;
  /** null when nothing can be put back */
  readonly button: string | null;
};
