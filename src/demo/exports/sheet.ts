import type { DateOnly } from '../../kernel/date-only.js';
import type { Random } from '../../kernel/random.js';
import type { DemoDevice } from '../device.js';

/** What stands in a cell: text, or in a workbook a true number or a true day. */
export type Cell = string | number | { readonly day: DateOnly };

export type Row = readonly Cell[];

/** A column as this organisation writes it. */
export type Column = readonly [header: string, cell: (device: DemoDevice, random: Random) => Cell];

/** One export: which devices, in which columns, with which disorder around them. */
export type Sheet = {
  readonly fileName: string;
  readonly describes: string;
  readonly columns: readonly Column[];
  readonly includes: (device: DemoDevice) => boolean;
  /** title lines above the header */
  readonly above?: readonly Row[];
  /** footer lines, given the number of rows listed */
  readonly below?: (listed: number) => readonly Row[];
  readonly duplicates: number;
  readonly outOfScope: number;
  readonly blankLines: number;
};
