import type { Choice } from '../../components/choice.js';
import type { FieldError } from '../../components/error-summary.js';
import type { OptionGroupView } from '../../components/option-group.js';
import type { Tone } from '../../components/tone.js';

/** One column of the file, as a line of the page. */
export type ColumnLineView = {
  /** of its place in the file: `column-3` */
  readonly id: string;
  readonly header: string;
  readonly sample: string;
  /** what it means; empty when it is left out */
  readonly field: string;
  readonly how: { readonly text: string; readonly tone?: Tone };
  /** how its meaning is changed: a list on this page, or the way to a page that has it */
  readonly change: ColumnSelect | { readonly href: string; readonly label: string };
};

export type ColumnSelect = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
};

/** How the file itself was read: changed by a list (`choices`) or by typing. */
export type ReadingFieldView = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** the cell that proves it */
  readonly hint: string;
  readonly choices: readonly Choice[] | null;
  readonly isNumber: boolean;
  readonly error?: string | undefined;
};

/** `/imports/:id/colonnes` */
export type ColumnsView = {
  readonly importId: string;
  readonly purpose: string;
  readonly errors: readonly FieldError[];
  /** why nothing tells the devices yet; empty when something does */
  readonly untold: string;
  readonly questions: readonly OptionGroupView[];
  readonly lines: readonly ColumnLineView[];
  /** columns that are not read, each leading to where it is given a meaning */
  readonly unused: readonly { readonly header: string; readonly why: string; readonly href: string }[];
  readonly reading: readonly ReadingFieldView[];
};
