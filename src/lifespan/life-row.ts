import { DomainError } from '../kernel/domain-error.js';
import { parseDateOnly, type DateOnly } from '../kernel/date-only.js';
import { observedLife, type MissingRule, type ObservedLife, type Unobserved } from './domain/survival/observed-life.js';

/** The two kinds of files of lives: a fleet with its dates, or ages already counted. */
export const LIFE_FILE_KINDS = ['fleet', 'survival'] as const;
export type LifeFileKind = (typeof LIFE_FILE_KINDS)[number];

export const LIFE_COLUMNS: Readonly<Record<LifeFileKind, readonly string[]>> = {
  fleet: ['category', 'in_service_date', 'inventory_start', 'retired_date', 'reason', 'last_seen'],
  survival: ['entry', 'exit', 'status'],
};

/** What a fleet file may say of why a device left. */
const REASONS = ['failure', 'policy', 'missing'];
const NUMBER = /^[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$/;

/** One line of a file of lives: where it is, and its cells by name of column. */
export type LifeLine = { readonly row: number; readonly cell: (column: string) => string };

/** @returns the life of a device, or why it tells nothing  @throws DomainError `life-file-cell` */
export function fleetLife(line: LifeLine, missing: MissingRule): ObservedLife | Unobserved {
  const reason = line.cell('reason');
  if (reason !== '' && !REASONS.includes(reason)) refuse(line, 'reason');
  return observedLife(
    {
      inServiceOn: day(line, 'in_service_date'),
      observedFrom: day(line, 'inventory_start'),
      retiredOn: day(line, 'retired_date'),
      reason: reason || null,
      lastSeenOn: day(line, 'last_seen'),
    },
    missing,
  );
}

/** @throws DomainError `life-file-cell` on what is no age or no status */
export function survivalLife(line: LifeLine): ObservedLife {
  const cause = line.cell('status');
  if (cause === '') refuse(line, 'status');
  return { entry: age(line, 'entry'), exit: age(line, 'exit'), cause };
}

function day(line: LifeLine, column: string): DateOnly | null {
  const text = line.cell(column);
  return text === '' ? null : (parseDateOnly(text) ?? refuse(line, column));
}

function age(line: LifeLine, column: string): number {
  const text = line.cell(column);
  const number = Number(text);
  return NUMBER.test(text) && Number.isFinite(number) ? number : refuse(line, column);
}

function refuse(line: LifeLine, column: string): never {
  throw new DomainError('life-file-cell', 'invalid', { row: line.row, column, text: line.cell(column) });
}
