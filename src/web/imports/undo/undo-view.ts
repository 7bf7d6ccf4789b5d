import type { Row } from '../../components/data-table.js';

/** Devices that taking an import back leaves as they are. */
export type KeptView = {
  readonly rows: readonly Row[];
  /** said when there are more; empty otherwise */
  readonly more: string;
};

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
