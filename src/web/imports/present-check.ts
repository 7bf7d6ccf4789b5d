import { ROW_ACTIONS, type ImportDocument } from '../../inventory/domain/import-document.js';
import type { ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import type { ConfirmationView } from '../components/confirmation.js';
import type { Row } from '../components/data-table.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayRefusal } from '../wording/say-refusal.js';
import type { ImportFacts } from './import-facts.js';
import type { ImportCheckView } from './import-views.js';
import type { PlannedChange } from './planned-change.js';
import { presentChange } from './present-change.js';
import { presentConflicts } from './present-conflicts.js';
import { presentProblems } from './present-problems.js';
import { presentUnderstood } from './present-understood.js';
import { presentVanished } from './present-vanished.js';

/** What the check page is made from. */
export type CheckFacts = {
  readonly importId: string;
  readonly document: ImportDocument;
  readonly choices: ImportChoices;
  readonly rows: readonly PlannedChange[];
  readonly correctedFileHref: string | null;
  /** why its last step was refused; null when it was not */
  readonly refusal: ImportFacts['refusal'];
};

/** Turns what an import understood into the page a person agrees to. */
export function presentCheck(facts: CheckFacts, locale: Locale): ImportCheckView {
  const { document, importId, choices } = facts;
  const { check } = locale.words.imports;
  const changed = document.devices.created + document.devices.updated;
  return {
    importId,
    purpose: check.purpose(document.file.name, document.file.rows),
    refusal: facts.refusal === null ? null : sayRefusal(facts.refusal, locale),
    counts: presentCounts(document, locale),
    ignoredKinds: document.ignoredKinds.map(({ kind, rows }) => check.ignoredKind(kind, rows)),
    conflicts: presentConflicts(document.questions ?? [], choices, locale),
    problems: presentProblems({ ...document, importId, correctedFileHref: facts.correctedFileHref }, locale),
    sample: facts.rows.map((row) => presentChange(row, locale)),
    allRows: changed > facts.rows.length ? { label: check.allRows(changed), href: routes.importRows(importId) } : null,
    vanished: document.vanished === undefined ? null : presentVanished(document.vanished, locale),
    understood: presentUnderstood(document, choices, locale),
    confirmation: presentConfirmation(facts, locale),
  };
}

/** One line for each outcome that has rows. */
export const presentCounts = ({ counts }: ImportDocument, { words, format }: Locale): Row[] =>
  ROW_ACTIONS.filter((action) => counts[action] > 0).map((action) => ({
    cells: [words.codes.rowAction[action], format.integer(counts[action])],
  }));

function presentConfirmation(facts: CheckFacts, { words }: Locale): ConfirmationView {
  const { counts, devices, vanished } = facts.document;
  const { check } = words.imports;
  const missing = vanished?.marked ?? 0;
  const written = devices.created + devices.updated + missing;
  const leftOut = counts.rejected + counts.ignored === 0 ? '' : check.leftOut(counts.rejected, counts.ignored);
  const nothing = counts.unchanged > 0 || leftOut === '' ? check.nothingToImport : check.nothingEnters;
  const first = written === 0 ? nothing : check.nothingWritten;
  return {
    sentence: `${first} ${leftOut}`.trim(),
    action: written === 0 ? null : routes.importApply(facts.importId),
    button: check.confirm(written, devices.created, devices.updated, missing),
    hidden: {},
    cancel: { label: check.cancel, action: routes.importCancel(facts.importId) },
  };
}
