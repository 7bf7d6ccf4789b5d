import { ROW_ACTIONS, type SampledColumn, type ImportDocument } from '../../inventory/domain/import-document.js';
import { FIELD_MEANINGS } from '../../inventory/domain/understanding/field-meaning.js';
import type { DeviceField } from '../../inventory/domain/device-fields.js';
import type { ConfirmationView } from '../components/confirmation.js';
import type { Row } from '../components/data-table.js';
import { sayField } from '../device/say-field.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';
import { actionTone } from './action-tone.js';
import type { ImportCheckView } from './import-views.js';
import type { PlannedChange } from './planned-change.js';
import { presentDecision } from './present-decision.js';
import { presentProblems } from './present-problems.js';

/** What the check page is made from. */
export type CheckFacts = {
  readonly importId: string;
  readonly document: ImportDocument;
  readonly rows: readonly PlannedChange[];
  readonly correctedFileHref: string | null;
  /** sent back with the agreement: the version of the inventory that was checked */
  readonly hidden: Readonly<Record<string, string>>;
};

/** Turns what an import understood into the page a person agrees to. */
export function presentCheck(facts: CheckFacts, locale: Locale): ImportCheckView {
  const { document } = facts;
  const { imports } = locale.words;
  const ignored = document.columns.filter(({ field }) => field === null);
  return {
    purpose: imports.check.purpose(document.file.name, document.file.rows),
    counts: presentCounts(document, locale),
    decisions: document.decisions.map((decision) => presentDecision(decision, locale)),
    columns: document.columns
      .filter(({ field }) => FIELD_MEANINGS.has(field ?? ''))
      .map((column) => presentColumn(column, locale)),
    ignoredColumns:
      ignored.length === 0
        ? ''
        : imports.check.ignoredColumns(ignored.length, ignored.map((column) => column.header).join(', ')),
    ignoredKinds: document.ignoredKinds.map(({ kind, rows }) => imports.check.ignoredKind(kind, rows)),
    problems: presentProblems({ ...document, correctedFileHref: facts.correctedFileHref }, locale),
    sample: facts.rows.map((row) => presentChange(row, locale)),
    confirmation: presentConfirmation(facts, locale),
  };
}

/** One line for each outcome that has rows. */
export const presentCounts = ({ counts }: ImportDocument, { words, format }: Locale): Row[] =>
  ROW_ACTIONS.filter((action) => counts[action] > 0).map((action) => ({
    cells: [words.codes.rowAction[action], format.integer(counts[action])],
  }));

/** Below this, a column was recognised by likeness or by its values, and a person should look. */
const SURE = 0.9;

function presentColumn(column: SampledColumn, { words }: Locale): Row {
  const { check } = words.imports;
  const recognised = column.confidence >= 1 ? check.exact : column.confidence >= SURE ? check.alike : check.doubtful;
  const tone = column.confidence >= SURE ? {} : { tone: 'caution' as const };
  return {
    cells: [
      column.header,
      wordFor(words.importFields, column.field ?? ''),
      column.sample ?? check.blank,
      { text: recognised, ...tone },
    ],
  };
}

function presentChange(row: PlannedChange, locale: Locale): Row {
  const { words, format } = locale;
  const { check } = words.imports;
  const say = (field: DeviceField, value: string | number | null) =>
    value === null ? check.blank : sayField(field, value, locale);
  const changes = Object.entries(row.changes) as [
    DeviceField,
    readonly [string | number | null, string | number | null],
  ][];
  const told = changes.map(([field, [before, after]]) =>
    before === null && row.action === 'created'
      ? check.set(words.codes.field[field], say(field, after))
      : check.change(words.codes.field[field], say(field, before), say(field, after)),
  );
  return {
    cells: [
      format.integer(row.position),
      row.device,
      { text: words.imports.actions[row.action], tone: actionTone(row.action) },
      told.length === 0 ? check.noChange : told.join(' ; '),
    ],
  };
}

function presentConfirmation(facts: CheckFacts, { words }: Locale): ConfirmationView {
  const { counts } = facts.document;
  const { check } = words.imports;
  const written = counts.created + counts.updated;
  const leftOut = counts.rejected + counts.ignored === 0 ? '' : check.leftOut(counts.rejected, counts.ignored);
  return {
    sentence: written === 0 ? check.nothingToImport : `${check.nothingWritten} ${leftOut}`.trim(),
    action: written === 0 ? null : routes.importApply(facts.importId),
    button: check.confirm(written, counts.created, counts.updated),
    hidden: facts.hidden,
    cancel: { label: check.cancel, action: routes.importCancel(facts.importId) },
  };
}
