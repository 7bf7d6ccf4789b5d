import type { DeviceData } from '../device-fields.js';
import type { RowProblem } from '../understanding/understanding.js';
import type { OutOfScopeFamily } from '../vocabulary/type-meaning.js';

/** What the inventory does with a row before knowing the devices it already has. */
export type RowScope =
  | 'in-scope'
  | 'blank-or-footer'
  /** no device it follows: the word that says so, as written in the file */
  | { readonly ignored: string; readonly kind: OutOfScopeFamily };

export type InterpretedRow = {
  readonly position: number;
  readonly scope: RowScope;
  /** every field; null: the row says nothing of it */
  readonly data: DeviceData;
  /** devices that the row describes without a number for each; 1 for the device of `data` itself */
  readonly quantity: number;
  /** none for an ignored row; one of severity error means that the row is rejected */
  readonly problems: readonly RowProblem[];
};
