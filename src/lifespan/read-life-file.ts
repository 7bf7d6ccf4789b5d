import { openSource } from '../inventory/readers/open-source.js';
import { DomainError } from '../kernel/domain-error.js';
import { LifeCounts } from './domain/survival/life-counts.js';
import type { MissingRule, ObservedLife, Unobserved } from './domain/survival/observed-life.js';
import {
  fleetLife,
  LIFE_COLUMNS,
  LIFE_FILE_KINDS,
  survivalLife,
  type LifeFileKind,
  type LifeLine,
} from './life-row.js';

/** A line that tells nothing, and why. */
export type LeftOutLine = { readonly row: number; readonly because: Unobserved };

/** What a file of lives comes down to: counts by age for each group, in the order they are met (`all` first). */
export type LifeFile = {
  readonly kind: LifeFileKind;
  readonly groups: ReadonlyMap<string, LifeCounts>;
  /** the first of the lines left out; each is counted as excluded in its group */
  readonly leftOut: readonly LeftOutLine[];
};

type Asked = {
  /** told by the columns when it is not given */
  readonly kind?: LifeFileKind | undefined;
  readonly missing: MissingRule;
};

const LISTED_AT_MOST = 20;
/** Distinct ages and groups together: memory and answer stay below some hundred megabytes, however long the file. */
const KEPT_AT_MOST = 400_000;
const LOOK_EVERY = 10_000;
/** A group costs as much as so many ages. */
const GROUP_COST = 20;
const EVERYBODY = 'all';

/**
 * Reads a table of lives row by row; only counts are kept. A fleet has one group per category; a survival table `all`, then one
 * per value of its column `group`, but for a value that is itself `all`.
 * @throws DomainError `life-file-columns`, `life-file-cell`, `life-file-too-varied`, and those of `openSource`
 */
export async function readLifeFile(path: string, { kind: asked, missing }: Asked): Promise<LifeFile> {
  const source = await openSource(path, { fileName: path });
  const groups = new Map<string, LifeCounts>();
  const leftOut: LeftOutLine[] = [];
  let header: readonly string[] | null = null;
  let kind: LifeFileKind = 'fleet';
  let rows = 0;
  for await (const { position, cells } of source.rows()) {
    if (header === null) {
      header = cells.map((cell) => cell.trim().toLowerCase());
      kind = kindOf(header, asked);
      continue;
    }
    const names = header;
    const line: LifeLine = { row: position, cell: (column) => cells[names.indexOf(column)]?.trim() ?? '' };
    const life = kind === 'fleet' ? fleetLife(line, missing) : survivalLife(line);
    if (typeof life === 'string' && leftOut.length < LISTED_AT_MOST) leftOut.push({ row: position, because: life });
    for (const group of groupsOf(line, kind)) count(groups, group, life);
    rows += 1;
    if (rows % LOOK_EVERY === 0) refuseTooVaried(groups);
  }
  refuseTooVaried(groups);
  return { kind, groups, leftOut };
}

function kindOf(header: readonly string[], asked: LifeFileKind | undefined): LifeFileKind {
  const missing = (kind: LifeFileKind) => LIFE_COLUMNS[kind].filter((column) => !header.includes(column));
  const kind = asked ?? LIFE_FILE_KINDS.find((one) => missing(one).length === 0);
  if (kind !== undefined && missing(kind).length === 0) return kind;
  const expected = (kind === undefined ? LIFE_FILE_KINDS : [kind]).map((one) => LIFE_COLUMNS[one].join(', '));
  throw new DomainError('life-file-columns', 'invalid', { columns: expected.join(' / ') });
}

function groupsOf(line: LifeLine, kind: LifeFileKind): string[] {
  if (kind === 'fleet') return [line.cell('category') || 'unknown'];
  const group = line.cell('group');
  return group === '' || group === EVERYBODY ? [EVERYBODY] : [EVERYBODY, group];
}

function count(groups: Map<string, LifeCounts>, group: string, life: ObservedLife | Unobserved): void {
  let counts = groups.get(group);
  if (!counts) groups.set(group, (counts = new LifeCounts()));
  if (typeof life === 'string') counts.excluded += 1;
  else counts.add(life.entry, life.exit, life.cause);
}

function refuseTooVaried(groups: ReadonlyMap<string, LifeCounts>): void {
  let kept = 0;
  for (const [name, counts] of groups) kept += counts.size + GROUP_COST + name.length / GROUP_COST;
  if (kept > KEPT_AT_MOST) throw new DomainError('life-file-too-varied', 'too-large', { limit: KEPT_AT_MOST });
}
