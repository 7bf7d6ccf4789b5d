import { dateOnly } from '../../kernel/date-only.js';
import { changesInventory } from '../../inventory/domain/import-document.js';
import { fleetHref } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayActor } from '../wording/say-actor.js';
import { sayRefusal } from '../wording/say-refusal.js';
import { wordFor } from '../wording/word-for.js';
import type { ImportFacts } from './import-facts.js';
import type { ImportReceiptView } from './import-views.js';
import { presentCounts } from './present-check.js';
import { presentProblems } from './present-problems.js';
import { presentUnderstood } from './present-understood.js';
import { presentVanished } from './present-vanished.js';
import { presentKept } from './undo/present-kept.js';

/** What was done with a file, by whom and when, from what, and what to do next. */
export function presentReceipt(
  facts: ImportFacts,
  correctedFileHref: string | null,
  locale: Locale,
): ImportReceiptView {
  const { words, format } = locale;
  const { receipt } = words.imports;
  const { document } = facts;
  const problems = document ?? { problems: [], problemCount: 0 };
  const applied = facts.stage === 'applied' && document !== null;
  return {
    title: receipt.title(facts.fileName),
    purpose: sayOutcome(facts, locale),
    refusal: facts.refusal === null ? null : sayRefusal(facts.refusal, locale),
    counts: document === null ? [] : presentCounts(document, locale),
    total: { cells: [receipt.total, format.integer(document?.file.rows ?? facts.rowsRead)] },
    problems: presentProblems({ ...problems, importId: facts.id, correctedFileHref }, locale),
    file: document === null ? [] : [...sayAct(facts, locale), ...sayFile(document.file, locale)],
    vanished: document?.vanished === undefined ? null : presentVanished(document.vanished, locale),
    understood: document === null ? null : presentUnderstood(document, facts.choices, locale),
    undone: facts.undone === null ? null : sayUndone(facts.undone, locale),
    ...presentUndo(facts, locale),
    next: [
      ...(applied ? [{ label: receipt.seeFleet, href: fleetHref({}) }] : []),
      ...(applied ? [{ label: words.overview.title, href: routes.overview }] : []),
      { label: receipt.again, href: routes.newImport },
    ],
  };
}

/** The way to take it back, and until when. */
function presentUndo(
  { id, document, undoable }: ImportFacts,
  { words, format }: Locale,
): Pick<ImportReceiptView, 'undo' | 'undoUntil'> {
  if (document === null || undoable === null || !changesInventory(document)) return { undo: null, undoUntil: '' };
  const { open, until, over } = words.importUndo;
  const day = format.day(dateOnly(undoable.until.slice(0, 10)));
  if (undoable.isOver) return { undo: null, undoUntil: over(day) };
  return { undo: { label: open, href: routes.importUndo(id) }, undoUntil: until(day) };
}

function sayOutcome({ stage, document, appliedAt, startedAt, actor, undone }: ImportFacts, locale: Locale): string {
  const { words, format } = locale;
  const { receipt } = words.imports;
  const when = format.instant(appliedAt ?? startedAt);
  if (stage === 'refused') return receipt.refused(when);
  if (stage === 'undone') return sayWhoUndid(undone, format.instant(undone?.at ?? startedAt), locale);
  if (stage === 'cancelled') return receipt.cancelled(when);
  return document?.status === 'unchanged'
    ? receipt.unchanged(when)
    : receipt.applied(when, actor === null ? '' : ` ${sayActor(actor, locale)}`);
}

const sayWhoUndid = (undone: ImportFacts['undone'], when: string, locale: Locale): string =>
  locale.words.importUndo.done(when, undone === null ? '' : ` ${sayActor(undone.actor, locale)}`);

function sayUndone(undone: NonNullable<ImportFacts['undone']>, locale: Locale): ImportReceiptView['undone'] {
  const { reversed, stayed, nothingKept } = locale.words.importUndo;
  const { keptCount } = undone;
  return {
    sentence: `${reversed(undone.reversed)} ${keptCount === 0 ? nothingKept : stayed(keptCount)}`,
    kept: presentKept(undone, {}, locale),
  };
}

function sayAct({ id, actor, appliedAt, startedAt }: ImportFacts, locale: Locale): ImportReceiptView['file'] {
  const { receipt } = locale.words.imports;
  return [
    { term: receipt.number, content: id },
    { term: receipt.by, content: actor === null ? receipt.nobody : sayActor(actor, locale) },
    { term: receipt.at, content: locale.format.instant(appliedAt ?? startedAt) },
  ];
}

function sayFile(file: NonNullable<ImportFacts['document']>['file'], { words }: Locale): ImportReceiptView['file'] {
  const { receipt } = words.imports;
  const details = [
    file.format.toUpperCase(),
    file.encoding,
    file.delimiter && wordFor(words.imports.decisionValue, file.delimiter),
  ];
  return [
    { term: receipt.fileName, content: file.name },
    { term: receipt.format, content: details.filter(Boolean).join(', ') },
    ...(file.sheet === null ? [] : [{ term: receipt.sheet, content: file.sheet }]),
    { term: receipt.fingerprint, content: file.sha256 },
  ];
}
