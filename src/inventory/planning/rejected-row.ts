/** A row that goes nowhere: its cells as they stand in the file, and why. */
export type RejectedRow = {
  readonly position: number;
  readonly cells: readonly string[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
};
