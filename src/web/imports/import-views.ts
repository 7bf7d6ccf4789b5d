import type { ConfirmationView } from '../components/confirmation.js';
import type { Row } from '../components/data-table.js';
import type { FoldedRows } from '../components/folded-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FieldError } from '../components/error-summary.js';
import type { OptionGroupView } from '../components/option-group.js';
import type { PagerView } from '../components/pager.js';
import type { ProgressView } from '../components/progress.js';
import type { KeptView } from './undo/undo-view.js';

/** `/imports` */
export type ImportListView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly empty: EmptyView | null;
};

/** `/imports/nouveau`: where the devices will go, how large a file may be (`100 Mo`), what was wrong with the last try. */
export type UploadView = {
  readonly organisation: string | null;
  readonly largest: string;
  readonly errors: readonly FieldError[];
};

/** Problems that are repaired the same way. */
export type ProblemGroupView = {
  readonly title: string;
  /** what was done with the value or the row, and what to correct in the file */
  readonly repair: string;
  readonly count: string;
  readonly severity: 'error' | 'warning';
  /** where, with the value met */
  readonly examples: readonly string[];
  /** the page with every row of the group; null when all of them are shown */
  readonly all: { readonly href: string; readonly label: string } | null;
};

export type ProblemsView = {
  readonly groups: readonly ProblemGroupView[];
  /** said when the list is cut; empty otherwise */
  readonly notAllShown: string;
  /** the file's lines in error, to correct and drop again; null when there is none to give */
  readonly correctedFileHref: string | null;
};

/** What was understood of a file, with the proof of each decision. */
export type UnderstoodView = {
  readonly decisions: readonly Row[];
  readonly columns: readonly Row[];
  readonly ignoredColumns: string;
};

/** Devices that a file said to be the whole inventory no longer names. */
export type VanishedView = { readonly sentence: string; readonly devices: FoldedRows };

/** What was refused, and what to do. */
type RefusalView = { readonly title: string; readonly sentence: string };

/** `/imports/:id/verification` */
export type ImportCheckView = {
  readonly importId: string;
  readonly purpose: string;
  /** why the last step was refused; null when it was not */
  readonly refusal: RefusalView | null;
  readonly counts: readonly Row[];
  readonly ignoredKinds: readonly string[];
  /** problems of identity that a person may settle */
  readonly conflicts: readonly OptionGroupView[];
  readonly problems: ProblemsView;
  /** the first rows, before and after */
  readonly sample: readonly Row[];
  /** the way to all of them; null when all are here */
  readonly allRows: { readonly label: string; readonly href: string } | null;
  /** null when the file is only a part of the inventory */
  readonly vanished: VanishedView | null;
  readonly understood: UnderstoodView;
  readonly confirmation: ConfirmationView;
};

/** `/imports/:id` while a process works on it */
export type ImportRunningView = {
  readonly title: string;
  readonly purpose: string;
  readonly step: 'file' | 'values' | 'apply';
  readonly progress: ProgressView;
  /** how long it may still take; empty when nobody can say */
  readonly left: string;
  readonly refreshHref: string;
  /** the page that reloads by itself, or the way back from it */
  readonly followHref: string;
  readonly isFollowed: boolean;
};

/** `/imports/:id/lignes` */
export type ImportRowsView = {
  readonly importId: string;
  readonly purpose: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
};

/** `/imports/:id/problemes` */
export type ImportProblemsView = {
  readonly title: string;
  readonly repair: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly back: { readonly href: string; readonly label: string };
};

/** `/imports/:id` once it is over */
export type ImportReceiptView = {
  readonly title: string;
  readonly purpose: string;
  /** why the file was refused; null when it was not */
  readonly refusal: RefusalView | null;
  readonly counts: readonly Row[];
  readonly total: Row;
  readonly problems: ProblemsView;
  readonly file: readonly { readonly term: string; readonly content: string }[];
  /** null when the file was only a part of the inventory */
  readonly vanished: VanishedView | null;
  /** null before the file was understood */
  readonly understood: UnderstoodView | null;
  /** what taking it back did; null unless it was */
  readonly undone: { readonly sentence: string; readonly kept: KeptView } | null;
  /** the way to take it back; null when there is none any more, or not yet */
  readonly undo: { readonly label: string; readonly href: string } | null;
  /** until when it can be, or could be, taken back; empty when that is no question */
  readonly undoUntil: string;
  readonly next: readonly { readonly label: string; readonly href: string }[];
};
