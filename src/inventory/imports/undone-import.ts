/** A device that taking an import back leaves as it is, because somebody or something changed it afterwards. */
export type KeptDevice = {
  /** tag, serial number or name; its id when it has none */
  readonly device: string;
  readonly deviceId: string;
  /** the reason in a sentence: since when, and by whom */
  readonly because: string;
  /** the latest change: who, when, and through which import (null: by hand) */
  readonly actor: string;
  readonly at: string;
  readonly importId: string | null;
};

/** What taking an import back does: the devices put back, and those that are left as they are. */
export type UndoOutcome = {
  /** devices put back as they were; those that the import had created are gone */
  readonly reversed: number;
  /** of these, those that go because the import had created them */
  readonly removed: number;
  /** the first 1,000, in the order of their ids; `keptCount` has the true number */
  readonly kept: readonly KeptDevice[];
  readonly keptCount: number;
};

/** The same once it is done: when, and by whom. */
export type UndoneImport = UndoOutcome & { readonly at: string; readonly actor: string };
