import type { ConfirmationView } from '../components/confirmation.js';
import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FieldError } from '../components/error-summary.js';
import type { PagerView } from '../components/pager.js';
import type { ProgressView } from '../components/progress.js';

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
};

export type ProblemsView = {
  readonly groups: readonly ProblemGroupView[];
  /** said when the list is cut; empty otherwise */
  readonly notAllShown: string;
  /** the file's lines in error, to correct and drop again; null when there is none to give */
  readonly correctedFileHref: string | null;
};

/** `/imports/:id/verification` */
export type ImportCheckView = {
  readonly purpose: string;
  readonly counts: readonly Row[];
  readonly decisions: readonly Row[];
  readonly columns: readonly Row[];
  readonly ignoredColumns: string;
  readonly ignoredKinds: readonly string[];
  readonly problems: ProblemsView;
  /** the first rows, before and after */
  readonly sample: readonly Row[];
  readonly confirmation: ConfirmationView;
};

/** `/imports/:id` while a process works on it */
export type ImportRunningView = {
  readonly title: string;
  readonly purpose: string;
  readonly progress: ProgressView;
  readonly refreshHref: string;
};

/** `/imports/:id` once it is over */
export type ImportReceiptView = {
  readonly title: string;
  readonly purpose: string;
  /** why the file was refused; null when it was not */
  readonly refusal: { readonly title: string; readonly sentence: string } | null;
  readonly counts: readonly Row[];
  readonly total: Row;
  readonly problems: ProblemsView;
  readonly file: readonly { readonly term: string; readonly content: string }[];
  readonly next: readonly { readonly label: string; readonly href: string }[];
};
